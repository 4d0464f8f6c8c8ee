/** CloudEvents in binary mode on Kafka: what is read from and written into headers. */
@NullMarked
package org.yingbao.pipeline.event;

import org.jspecify.annotations.NullMarked;
