/** The store in a folder, for one instance of a service. */
@NullMarked
package org.yingbao.pipeline.store.rocksdb;

import org.jspecify.annotations.NullMarked;
