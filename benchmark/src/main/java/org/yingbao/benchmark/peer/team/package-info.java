/** The four services as a team writes them that knows the contract and Spring, and nothing of Yingbao. */
@NullMarked
package org.yingbao.benchmark.peer.team;

import org.jspecify.annotations.NullMarked;
