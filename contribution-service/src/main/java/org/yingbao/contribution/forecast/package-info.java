/** What payers will give in a year, and have given [SD-12]. */
@NullMarked
package org.yingbao.contribution.forecast;

import org.jspecify.annotations.NullMarked;
