/** What a region code is said to mean, as departments send it. */
@NullMarked
package org.yingbao.subsidy.region;

import org.jspecify.annotations.NullMarked;
