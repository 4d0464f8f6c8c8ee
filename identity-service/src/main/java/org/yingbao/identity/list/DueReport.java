package org.yingbao.identity.list;

import org.yingbao.contracts.identity.ListReport;

/**
 * A report as it is to be: the value of {@code identity.list-verdicts.v1}.
 *
 * @param news of what state of the lists; rises with each
 */
record DueReport(long news, ListReport report) {

    static final String TYPE = "org.yingbao.list-verdict.v1";
}
