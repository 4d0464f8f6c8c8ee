package org.yingbao.reporting.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
 * @param instructions their versions, the latest last
 * @param life the time line, the latest last; only the latest are kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Case(
        @Nullable PersonFacts facts,
        @Nullable LedgerLines ledger,
        SortedMap<Integer, Suspicion> suspected,
        SortedMap<String, Notice> notices,
        SortedSet<Conflict> conflicts,
        SortedSet<Instructed> instructions,
        SortedSet<LifeEvent> life) {

    public static final Case UNKNOWN = new Case(
            null,
            null,
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet());

    /** The last conflicts are enough to see that a department's register needs a look. */
    private static final int CONFLICTS = 20;

    /** Of all years together. */
    private static final int INSTRUCTIONS = 60;

    private static final int LIFE_EVENTS = 40;

    /** The ledger lines of the years of which anything is known. */
    @JsonIgnore
    public List<LedgerLine> lines() {
        return ledger == null ? List.of() : ledger.years();
    }

    /** The same case knowing what an event says; empty if that, or something later, is known. */
    public Optional<Case> with(CaseEvent event) {
        return switch (event) {
            case CaseEvent.FactsHeard(PersonFacts heard) -> knowing(heard);
            case CaseEvent.LedgerHeard(LedgerLines heard) -> knowing(heard);
            case CaseEvent.NoticeHeard(Notice heard) -> knowing(heard);
            case Suspicion heard -> knowing(heard);
            case Conflict heard ->
                Latest.of(conflicts, heard, CONFLICTS)
                        .map(all -> new Case(facts, ledger, suspected, notices, all, instructions, life));
            case Instructed heard ->
                Latest.of(instructions, heard, INSTRUCTIONS)
                        .map(all -> new Case(facts, ledger, suspected, notices, conflicts, all, life));
        };
    }

    /** The same case with another entry in its time line. */
    public Case living(LifeEvent event) {
        return Latest.of(life, event, LIFE_EVENTS)
                .map(all -> new Case(facts, ledger, suspected, notices, conflicts, instructions, all))
                .orElse(this);
    }

    private Optional<Case> knowing(PersonFacts heard) {
        return facts != null && facts.version() >= heard.version()
                ? Optional.empty()
                : Optional.of(new Case(heard, ledger, suspected, notices, conflicts, instructions, life));
    }

    private Optional<Case> knowing(LedgerLines heard) {
        return ledger != null && ledger.version() >= heard.version()
                ? Optional.empty()
                : Optional.of(new Case(facts, heard, suspected, notices, conflicts, instructions, life));
    }

    private Optional<Case> knowing(Suspicion heard) {
        Suspicion known = suspected.get(heard.coverageYear());
        if (known != null && known.version() >= heard.version()) {
            return Optional.empty();
        }
        SortedMap<Integer, Suspicion> all = new TreeMap<>(suspected);
        all.put(heard.coverageYear(), heard);
        return Optional.of(new Case(facts, ledger, all, notices, conflicts, instructions, life));
    }

    private Optional<Case> knowing(Notice heard) {
        Notice known = notices.get(heard.noticeId());
        if (known != null && NoticeOrder.isSaid(known, heard)) {
            return Optional.empty();
        }
        SortedMap<String, Notice> all = new TreeMap<>(notices);
        all.put(heard.noticeId(), heard);
        return Optional.of(new Case(facts, ledger, suspected, all, conflicts, instructions, life));
    }
}
