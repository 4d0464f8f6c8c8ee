/** What the policy grants each person, per coverage year. */
@NullMarked
package org.yingbao.subsidy;

import org.jspecify.annotations.NullMarked;
