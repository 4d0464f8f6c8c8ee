/** Broker, store or disk go away or become slow while departments publish, and come back: real processes. */
@NullMarked
package org.yingbao.system.outages;

import org.jspecify.annotations.NullMarked;
