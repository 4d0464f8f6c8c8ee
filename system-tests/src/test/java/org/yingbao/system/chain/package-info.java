/** All services on a real broker: worked examples, random worlds, published examples, topics, meters. */
@NullMarked
package org.yingbao.system.chain;

import org.jspecify.annotations.NullMarked;
