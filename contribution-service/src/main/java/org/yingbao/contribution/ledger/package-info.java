/** The ledger (资助参保台账): the story of one person and coverage year. */
@NullMarked
package org.yingbao.contribution.ledger;

import org.jspecify.annotations.NullMarked;
