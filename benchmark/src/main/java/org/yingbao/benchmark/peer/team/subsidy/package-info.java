/** What people are entitled to. */
@NullMarked
package org.yingbao.benchmark.peer.team.subsidy;

import org.jspecify.annotations.NullMarked;
