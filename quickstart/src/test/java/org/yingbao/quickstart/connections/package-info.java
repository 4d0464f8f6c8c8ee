/** Broker and store, as the context of a test is connected to them. */
@NullMarked
package org.yingbao.quickstart.connections;

import org.jspecify.annotations.NullMarked;
