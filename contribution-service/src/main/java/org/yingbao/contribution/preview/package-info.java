/** What drafts of policies would do [SD-12]. */
@NullMarked
package org.yingbao.contribution.preview;

import org.jspecify.annotations.NullMarked;
