package org.yingbao.reporting.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.notification.Notice;

/**
 * What is shown of one person: the last that each topic said of them, without name and document number, which
 * {@link PersonFacts#sealedSubject} keeps sealed.
 *
 * @param suspected by coverage year
 * @param notices by their ids
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Case(
        @Nullable PersonFacts facts,
        @Nullable LedgerLines ledger,
        SortedMap<Integer, Suspicion> suspected,
        SortedMap<String, Notice> notices,
        SortedSet<Conflict> conflicts) {

    static final Case UNKNOWN = new Case(
            null, null, Collections.emptySortedMap(), Collections.emptySortedMap(), Collections.emptySortedSet());

    /** The last conflicts are enough to see that a department's register needs a look. */
    private static final int CONFLICTS = 20;

    /** The ledger lines of the years of which anything is known. */
    @JsonIgnore
    public List<LedgerLine> lines() {
        return ledger == null ? List.of() : ledger.years();
    }

    Case with(CaseEvent event) {
        return switch (event) {
            case CaseEvent.FactsHeard(PersonFacts heard) -> knowing(heard);
            case CaseEvent.LedgerHeard(LedgerLines heard) -> knowing(heard);
            case Suspicion heard -> knowing(heard);
            case CaseEvent.NoticeHeard(Notice heard) -> knowing(heard);
            case Conflict heard -> knowing(heard);
        };
    }

    private Case knowing(PersonFacts heard) {
        return facts != null && facts.version() >= heard.version()
                ? this
                : new Case(heard, ledger, suspected, notices, conflicts);
    }

    private Case knowing(LedgerLines heard) {
        return ledger != null && ledger.version() >= heard.version()
                ? this
                : new Case(facts, heard, suspected, notices, conflicts);
    }

    private Case knowing(Suspicion heard) {
        Suspicion known = suspected.get(heard.coverageYear());
        if (known != null && known.version() >= heard.version()) {
            return this;
        }
        SortedMap<Integer, Suspicion> all = new TreeMap<>(suspected);
        all.put(heard.coverageYear(), heard);
        return new Case(facts, ledger, all, notices, conflicts);
    }

    private Case knowing(Notice heard) {
        Notice known = notices.get(heard.noticeId());
        if (known != null && NoticeOrder.isSaid(known, heard)) {
            return this;
        }
        SortedMap<String, Notice> all = new TreeMap<>(notices);
        all.put(heard.noticeId(), heard);
        return new Case(facts, ledger, suspected, all, conflicts);
    }

    private Case knowing(Conflict heard) {
        SortedSet<Conflict> all = new TreeSet<>(conflicts);
        all.add(heard);
        while (all.size() > CONFLICTS) {
            all.removeFirst();
        }
        return all.equals(conflicts) ? this : new Case(facts, ledger, suspected, notices, all);
    }
}
