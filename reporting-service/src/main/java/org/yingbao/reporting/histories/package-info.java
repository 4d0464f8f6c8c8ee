/** The history of each person's coverage years, with the findings of every change. */
@NullMarked
package org.yingbao.reporting.histories;

import org.jspecify.annotations.NullMarked;
