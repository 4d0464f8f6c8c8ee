/** Tells people what is paid for them and what they owe. */
@NullMarked
package org.yingbao.notification;

import org.jspecify.annotations.NullMarked;
