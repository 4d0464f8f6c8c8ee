/** Days of tax beside ours (对账) [SD-14]. */
@NullMarked
package org.yingbao.contribution.reconciliation;

import org.jspecify.annotations.NullMarked;
