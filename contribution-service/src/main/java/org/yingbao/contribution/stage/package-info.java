/** How the events of a person become instructions and the ledger. */
@NullMarked
package org.yingbao.contribution.stage;

import org.jspecify.annotations.NullMarked;
