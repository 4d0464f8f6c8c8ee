/** What operators do by mistake or in need, with Kafka's own tools and with folders and databases: real processes. */
@NullMarked
package org.yingbao.system.mistakes;

import org.jspecify.annotations.NullMarked;
