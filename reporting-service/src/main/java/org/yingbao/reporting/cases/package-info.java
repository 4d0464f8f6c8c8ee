/** Folds what topics say of people into cases, and counts them. */
@NullMarked
package org.yingbao.reporting.cases;

import org.jspecify.annotations.NullMarked;
