/** What the console asks: cases and figures, read from the store. */
@NullMarked
package org.yingbao.reporting.query;

import org.jspecify.annotations.NullMarked;
