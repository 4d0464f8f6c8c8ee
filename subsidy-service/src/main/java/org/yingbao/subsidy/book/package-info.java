/** The global facts: all policies, what is said of region codes, and the last day that came. */
@NullMarked
package org.yingbao.subsidy.book;

import org.jspecify.annotations.NullMarked;
