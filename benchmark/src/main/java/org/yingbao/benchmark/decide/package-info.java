/** One decision, written in three ways. */
@NullMarked
package org.yingbao.benchmark.decide;

import org.jspecify.annotations.NullMarked;
