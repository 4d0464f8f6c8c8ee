/** Broker and store, as the context of a test is connected to them; outside what the quickstart scans for beans. */
@NullMarked
package org.yingbao.system.connections;

import org.jspecify.annotations.NullMarked;
