/** Department records in, people out. */
@NullMarked
package org.yingbao.benchmark.peer.team.identity;

import org.jspecify.annotations.NullMarked;
