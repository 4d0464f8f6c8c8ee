/** Policies that are tried before they count [SD-12]. */
package org.yingbao.rules.preview;
