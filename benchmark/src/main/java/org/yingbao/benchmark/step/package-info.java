/** What else happens to a record on its way, piece by piece. */
@NullMarked
package org.yingbao.benchmark.step;

import org.jspecify.annotations.NullMarked;
