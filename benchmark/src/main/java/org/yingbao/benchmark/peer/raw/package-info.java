/** The same topics with nothing between. */
@NullMarked
package org.yingbao.benchmark.peer.raw;

import org.jspecify.annotations.NullMarked;
