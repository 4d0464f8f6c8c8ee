package org.yingbao.reporting.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.pipeline.stage.Index;
import org.yingbao.reporting.person.Case;
import org.yingbao.reporting.person.Instructed;
import org.yingbao.reporting.person.LifeEvent;

/** By what cases are found. */
public final class CaseIndexes {

    /** By instructionId, of every version that is known. */
    public static final String INSTRUCTION = "instruction";

    /** By the {@code ce_id} of a department's event. */
    public static final String EVENT = "event";

    /** By year, class, state and place, as {@link ListedUnder} writes it. */
    public static final String LISTED = "listed";

    private CaseIndexes() {}

    static List<Index<Case>> all() {
        return List.of(
                Index.over(INSTRUCTION, CaseIndexes::instructions),
                Index.over(EVENT, CaseIndexes::events),
                Index.over(LISTED, ListedUnder::values));
    }

    private static Set<String> instructions(Case known) {
        Stream<String> ofLedger =
                known.lines().stream().map(LedgerLine::instructionId).flatMap(Stream::ofNullable);
        return Stream.concat(ofLedger, known.instructions().stream().map(Instructed::instructionId))
                .collect(Collectors.toSet());
    }

    /** Not by days, under which everybody stands. */
    private static Set<String> events(Case known) {
        Stream<String> conflicts = known.conflicts().stream()
                .flatMap(conflict ->
                        Stream.of(conflict.told().counts(), conflict.told().other()));
        return Stream.concat(
                        conflicts,
                        known.life().stream()
                                .filter(event -> event.source() != null)
                                .map(LifeEvent::eventId))
                .collect(Collectors.toSet());
    }
}
