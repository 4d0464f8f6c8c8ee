/** A service with what every service has and nothing else, and somebody who speaks TLS to it. */
@NullMarked
package org.yingbao.testkit.boot;

import org.jspecify.annotations.NullMarked;
