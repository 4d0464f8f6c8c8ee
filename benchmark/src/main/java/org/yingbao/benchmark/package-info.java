/** Measures Yingbao, and other ways to do the same. */
@NullMarked
package org.yingbao.benchmark;

import org.jspecify.annotations.NullMarked;
