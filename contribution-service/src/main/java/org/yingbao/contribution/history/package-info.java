/** What a person's year came to, change by change, and why. */
@NullMarked
package org.yingbao.contribution.history;

import org.jspecify.annotations.NullMarked;
