/** CloudEvents over Kafka: reading, sending, dead letters. */
@NullMarked
package org.yingbao.benchmark.peer.team.event;

import org.jspecify.annotations.NullMarked;
