/** What region codes mean, as every instance reads it. */
@NullMarked
package org.yingbao.contribution.region;

import org.jspecify.annotations.NullMarked;
