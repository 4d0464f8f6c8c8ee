/** Kafka Streams, exactly once, over its own RocksDB. */
@NullMarked
package org.yingbao.benchmark.peer.streams;

import org.jspecify.annotations.NullMarked;
