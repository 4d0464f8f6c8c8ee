/** The figures of each place and coverage year, as they are published. */
@NullMarked
package org.yingbao.reporting.region;

import org.jspecify.annotations.NullMarked;
