/** From a department record to tax's instruction: how many a second, at what cost, how soon. */
@NullMarked
package org.yingbao.benchmark.chain;

import org.jspecify.annotations.NullMarked;
