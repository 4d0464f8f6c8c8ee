/** What notification-service publishes. */
@NullMarked
package org.yingbao.contracts.notification;

import org.jspecify.annotations.NullMarked;
