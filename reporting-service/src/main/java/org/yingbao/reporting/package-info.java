/** What people look at: cases, and figures by region. Nothing else in the house depends on it. */
@NullMarked
package org.yingbao.reporting;

import org.jspecify.annotations.NullMarked;
