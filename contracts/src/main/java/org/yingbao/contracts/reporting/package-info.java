/** What reporting-service publishes. */
@NullMarked
package org.yingbao.contracts.reporting;

import org.jspecify.annotations.NullMarked;
