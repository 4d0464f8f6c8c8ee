/** What tax is to do, given the steps of a year and what was collected for it. */
package org.yingbao.rules.settlement;
