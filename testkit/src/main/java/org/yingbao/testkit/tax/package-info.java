/**
 * A tax office on plain Kafka clients and one small database, for stories and tests, and to be copied: it takes each
 * instruction exactly once, and what it reports can be sent again without harm. Begin with
 * {@link org.yingbao.testkit.tax.TaxOffice}.
 */
@NullMarked
package org.yingbao.testkit.tax;

import org.jspecify.annotations.NullMarked;
