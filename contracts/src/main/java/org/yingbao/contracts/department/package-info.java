/** What departments publish. */
@NullMarked
package org.yingbao.contracts.department;

import org.jspecify.annotations.NullMarked;
