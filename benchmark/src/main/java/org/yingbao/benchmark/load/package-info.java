/** What departments publish, and what tax must end up with. */
@NullMarked
package org.yingbao.benchmark.load;

import org.jspecify.annotations.NullMarked;
