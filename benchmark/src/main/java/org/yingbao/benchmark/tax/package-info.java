/** Reads instructions as tax does. */
@NullMarked
package org.yingbao.benchmark.tax;

import org.jspecify.annotations.NullMarked;
