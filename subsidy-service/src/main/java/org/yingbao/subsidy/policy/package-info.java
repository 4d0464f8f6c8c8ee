/** Policies as departments send them, read into what the rules understand. */
@NullMarked
package org.yingbao.subsidy.policy;

import org.jspecify.annotations.NullMarked;
