/** People of whom far too much is said. */
@NullMarked
package org.yingbao.quickstart.size;

import org.jspecify.annotations.NullMarked;
