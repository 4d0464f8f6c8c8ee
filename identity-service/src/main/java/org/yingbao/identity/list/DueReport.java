package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.identity.person.ListRuns;

/**
 * A report as it is to be: a value of {@code identity.list-verdicts.v1}.
 *
 * @param news of what state of the lists; rises with each
 * @param compared names what the list says, if it was compared
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DueReport(long news, @Nullable String compared, ListReport report) {

    static final String TYPE = "org.yingbao.list-verdict.v1";

    /** The same as it was due on another log. */
    DueReport toldElsewhere() {
        return new DueReport(ListRuns.elsewhere(news), compared, report);
    }
}
