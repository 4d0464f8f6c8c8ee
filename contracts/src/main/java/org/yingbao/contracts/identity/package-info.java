/** What identity-service publishes. */
@NullMarked
package org.yingbao.contracts.identity;

import org.jspecify.annotations.NullMarked;
