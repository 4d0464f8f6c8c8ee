/** The days, as the wall clock says. */
@NullMarked
package org.yingbao.subsidy.clock;

import org.jspecify.annotations.NullMarked;
