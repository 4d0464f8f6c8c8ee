/** Drafts of policies, and the people who are looked at for them. */
@NullMarked
package org.yingbao.subsidy.draft;

import org.jspecify.annotations.NullMarked;
