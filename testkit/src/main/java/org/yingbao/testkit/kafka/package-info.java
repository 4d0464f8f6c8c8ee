/** Clients of a real broker. */
@NullMarked
package org.yingbao.testkit.kafka;

import org.jspecify.annotations.NullMarked;
