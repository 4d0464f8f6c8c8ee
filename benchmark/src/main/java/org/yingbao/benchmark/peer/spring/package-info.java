/** Spring's listeners, a record or a batch at a time, over a repository. */
@NullMarked
package org.yingbao.benchmark.peer.spring;

import org.jspecify.annotations.NullMarked;
