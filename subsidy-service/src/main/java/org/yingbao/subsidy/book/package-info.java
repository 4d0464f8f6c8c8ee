/** The global facts: all policies, and the last day that came. */
@NullMarked
package org.yingbao.subsidy.book;

import org.jspecify.annotations.NullMarked;
