/** What tax is to do. */
@NullMarked
package org.yingbao.benchmark.peer.team.contribution;

import org.jspecify.annotations.NullMarked;
