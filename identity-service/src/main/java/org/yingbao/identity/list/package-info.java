/** Full lists: which of them count, and what those mean for people. */
@NullMarked
package org.yingbao.identity.list;

import org.jspecify.annotations.NullMarked;
