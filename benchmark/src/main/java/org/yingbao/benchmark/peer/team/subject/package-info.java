/** Who a person is: identifiers that cannot be reversed, and what is passed on sealed. */
@NullMarked
package org.yingbao.benchmark.peer.team.subject;

import org.jspecify.annotations.NullMarked;
