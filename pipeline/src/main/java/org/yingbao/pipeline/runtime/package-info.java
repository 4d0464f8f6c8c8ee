/** The steps on a real broker: consumers, transactions, topics. */
@NullMarked
package org.yingbao.pipeline.runtime;

import org.jspecify.annotations.NullMarked;
