/** What tax is to do, what came back, the ledger. */
@NullMarked
package org.yingbao.contribution;

import org.jspecify.annotations.NullMarked;
