/** Broker, store and services as processes of their own, killed while they work; and what is left of it all. */
@NullMarked
package org.yingbao.system.kills;

import org.jspecify.annotations.NullMarked;
