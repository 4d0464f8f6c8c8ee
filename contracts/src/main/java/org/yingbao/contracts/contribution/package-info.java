/** What contribution-service publishes. */
@NullMarked
package org.yingbao.contracts.contribution;

import org.jspecify.annotations.NullMarked;
