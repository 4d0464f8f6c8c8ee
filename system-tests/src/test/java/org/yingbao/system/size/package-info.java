/** People of whom far too much is said. */
@NullMarked
package org.yingbao.system.size;

import org.jspecify.annotations.NullMarked;
