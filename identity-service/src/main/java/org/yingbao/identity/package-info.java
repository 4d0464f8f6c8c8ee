/** Who a person is and what is true of them; the only reader of department records. */
@NullMarked
package org.yingbao.identity;

import org.jspecify.annotations.NullMarked;
