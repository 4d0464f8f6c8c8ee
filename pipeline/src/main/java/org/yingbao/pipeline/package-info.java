/**
 * A batch of records, one fold per person, one bulk write, one Kafka transaction: the same six steps for every stage.
 */
@NullMarked
package org.yingbao.pipeline;

import org.jspecify.annotations.NullMarked;
