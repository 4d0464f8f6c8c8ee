/** Regions of GB/T 2260, and what their codes alone say of them. */
package org.yingbao.rules.place;
