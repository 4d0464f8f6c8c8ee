/** The ways to do the work. */
@NullMarked
package org.yingbao.benchmark.contender;

import org.jspecify.annotations.NullMarked;
