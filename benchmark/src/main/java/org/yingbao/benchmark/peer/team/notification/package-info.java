/** What people are told. */
@NullMarked
package org.yingbao.benchmark.peer.team.notification;

import org.jspecify.annotations.NullMarked;
