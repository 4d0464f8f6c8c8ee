/** What was found in each policy and region record that came in: what is strange, and what contradicts another one. */
@NullMarked
package org.yingbao.subsidy.findings;

import org.jspecify.annotations.NullMarked;
