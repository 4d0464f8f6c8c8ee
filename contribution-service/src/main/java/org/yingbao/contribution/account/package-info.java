/** What is kept of one person: what subsidy and tax said last, and what tax was told last. */
@NullMarked
package org.yingbao.contribution.account;

import org.jspecify.annotations.NullMarked;
