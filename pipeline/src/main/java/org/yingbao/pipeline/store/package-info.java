/** Where documents are kept: one port, and an adapter for each store. */
@NullMarked
package org.yingbao.pipeline.store;

import org.jspecify.annotations.NullMarked;
