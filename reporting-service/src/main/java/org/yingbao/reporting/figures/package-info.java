/** What one person adds to the figures, and where. */
@NullMarked
package org.yingbao.reporting.figures;

import org.jspecify.annotations.NullMarked;
