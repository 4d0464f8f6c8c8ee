/** What a notice says, in Chinese. */
@NullMarked
package org.yingbao.notification.wording;

import org.jspecify.annotations.NullMarked;
