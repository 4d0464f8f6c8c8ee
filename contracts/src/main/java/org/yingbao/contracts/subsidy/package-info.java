/** What subsidy-service publishes. */
@NullMarked
package org.yingbao.contracts.subsidy;

import org.jspecify.annotations.NullMarked;
