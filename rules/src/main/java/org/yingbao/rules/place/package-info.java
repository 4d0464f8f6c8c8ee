/** Regions of GB/T 2260 and which of them pool their insurance together. */
package org.yingbao.rules.place;
