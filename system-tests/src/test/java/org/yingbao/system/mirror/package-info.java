/** The platform goes on with another log, or with a store that is too old for the one it has. */
@NullMarked
package org.yingbao.system.mirror;

import org.jspecify.annotations.NullMarked;
