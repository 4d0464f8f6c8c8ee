/** All services in one JVM on an embedded broker and store. */
@NullMarked
package org.yingbao.quickstart;

import org.jspecify.annotations.NullMarked;
