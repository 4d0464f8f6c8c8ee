/** A Kafka broker inside this JVM, which keeps its data in a folder. */
@NullMarked
package org.yingbao.quickstart.broker;

import org.jspecify.annotations.NullMarked;
