/** The figures of each place over the last days. */
@NullMarked
package org.yingbao.reporting.trend;

import org.jspecify.annotations.NullMarked;
