/** Documents by id: in MongoDB by Spring Data, or in RocksDB. */
@NullMarked
package org.yingbao.benchmark.peer.team.store;

import org.jspecify.annotations.NullMarked;
