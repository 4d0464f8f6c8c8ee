/** Draws what was measured. */
@NullMarked
package org.yingbao.benchmark.picture;

import org.jspecify.annotations.NullMarked;
