/** What every store adapter has to do, as a suite, and stores in memory. */
@NullMarked
package org.yingbao.testkit.store;

import org.jspecify.annotations.NullMarked;
