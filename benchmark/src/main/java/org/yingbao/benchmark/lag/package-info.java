/** What consumer groups have still to read. */
@NullMarked
package org.yingbao.benchmark.lag;

import org.jspecify.annotations.NullMarked;
