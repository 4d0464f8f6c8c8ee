/** What an instruction means for the person. */
package org.yingbao.rules.notice;
