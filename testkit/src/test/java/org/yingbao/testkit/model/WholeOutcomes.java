package org.yingbao.testkit.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts what becomes of the lists, people and money of random worlds, so that a generator that misses one is found
 * out.
 */
final class WholeOutcomes {
    static final Set<String> ALL = Set.of(
            "list ACCEPTED",
            "list HELD",
            "list ENDS_HELD",
            "list REPLACED",
            "list WITHDRAWN",
            "list COMPARED",
            "list INCOMPLETE",
            "reason NO_ROWS",
            "reason MISSES_MANY",
            "reason OTHER_SCOPE",
            "reason DOCUMENT_NOT_VALID",
            "overlaps",
            "row SCHEMA_VIOLATION",
            "row BAD_CHECK_DIGIT",
            "row BAD_BIRTH_DATE",
            "row UNKNOWN_REGION",
            "row REGION_NOT_OF_LIST",
            "row CATEGORY_NOT_OF_LIST",
            "row FROM_AFTER_AS_OF",
            "rows twice",
            "rows gained",
            "rows changed",
            "rows unchanged",
            "people ended",
            "people waiting",
            "derived ACTIVE",
            "derived ENDED",
            "two runs of one person",
            "compared missingHere",
            "compared missingThere",
            "compared different",
            "state SETTLED",
            "state PART_PAID",
            "state PAID_ELSEWHERE",
            "state EXEMPT_UNANSWERED",
            "state UNPAID",
            "state NOT_ENROLLED",
            "state none",
            "settled without a target",
            "suspected with priority 1",
            "suspected with priority 2",
            "suspected since a recognition",
            "cleared SETTLED",
            "cleared PAID_ELSEWHERE",
            "cleared OUT_OF_SCOPE",
            "cleared YEAR_OVER",
            "cleared NOT_YET",
            "suspected with a village",
            "screening answers",
            "rights CONFIRMED",
            "rights PROVISIONAL",
            "rights from another day than 1 January",
            "request REQUESTED",
            "request REFUSED",
            "request PART_MOVED",
            "request MOVED",
            "request DIFFERS",
            "request with a line that corrects",
            "request of a negative total",
            "included again after a refusal",
            "left for the next closing",
            "day AGREES",
            "day DIFFERS",
            "day MISSING",
            "preview more",
            "preview less",
            "preview newly",
            "preview noMore",
            "preview same");

    private final Map<String, Integer> counts = new TreeMap<>();

    WholeOutcomes() {
        ALL.forEach(one -> counts.put(one, 0));
    }

    Map<String, Integer> counts() {
        return counts;
    }

    private void count(String outcome) {
        count(outcome, 1);
    }

    private void count(String outcome, int times) {
        counts.merge(outcome, times, Integer::sum);
    }

    void add(World world) {
        PlainModel model = world.model();
        model.lists().reports().forEach(this::report);
        runs(model.lists().records(Document::number));
        model.lists().all().stream()
                .filter(list -> list.isToCompare() && list.isComplete())
                .forEach(list -> PlainComparison.of(list, model.records())
                        .counts()
                        .forEach((what, times) -> count("compared " + what, times)));
        for (Document person : model.documents()) {
            for (int year : model.years()) {
                standing(model.standing(person, year));
                count("screening answers", model.screeningAnswers(person, year).size());
            }
        }
        money(world, model);
    }

    private void report(PlainListReport report) {
        count("list " + report.status());
        report.reasons().forEach(reason -> count("reason " + reason.split(" ", -1)[0]));
        report.bad().values().forEach(fault -> count("row " + fault));
        if (report.overlaps()) {
            count("overlaps");
        }
        report.counts().ifPresent(counted -> {
            count("rows twice", counted.twice());
            count("rows gained", counted.gained());
            count("rows changed", counted.changed());
            count("rows unchanged", counted.unchanged());
            count("people ended", counted.ended());
            count("people waiting", counted.waiting());
        });
    }

    private void runs(List<Event> records) {
        Set<String> seen = new TreeSet<>();
        for (Event record : records) {
            count("derived " + record.data().path("status").asString());
            if (!seen.add(
                    record.source() + Document.in(record.data()) + record.data().path("category"))) {
                count("two runs of one person");
            }
        }
    }

    private void standing(PlainStanding standing) {
        String state = standing.state().orElse("none");
        count("state " + state);
        if (state.equals("SETTLED") && standing.target().equals(Target.NONE)) {
            count("settled without a target");
        }
        count("rights " + standing.rights());
        if (standing.rightsFrom().filter(day -> day.getDayOfYear() > 1).isPresent()) {
            count("rights from another day than 1 January");
        }
        PlainSuspicion suspicion = standing.suspicion();
        suspicion.why().ifPresent(why -> count("cleared " + why));
        if (suspicion.isSuspected()) {
            count("suspected with priority " + suspicion.priority());
            boolean recognised = suspicion
                    .since()
                    .filter(since -> standing.countsBy()
                            .filter(i -> i.from().getYear() == since.getYear() && !since.isBefore(i.from()))
                            .isPresent())
                    .isPresent();
            count("suspected since a recognition", recognised ? 1 : 0);
            count("suspected with a village", suspicion.village().isPresent() ? 1 : 0);
        }
    }

    private void money(World world, PlainModel model) {
        PlainClosings closings = new PlainClosings(world.events(), PlainClosings.Reach.AT_ONCE);
        for (PlainRequest request : closings.requests().values()) {
            count("request " + request.status());
            count("request of a negative total", request.totalFen() < 0 ? 1 : 0);
            boolean corrects =
                    request.lines().stream().anyMatch(line -> line.corrects().isPresent());
            count("request with a line that corrects", corrects ? 1 : 0);
        }
        Set<String> once = new TreeSet<>();
        closings.inclusions().stream()
                .filter(i -> i.people() > 0)
                .filter(i -> !once.add(i.person() + " " + i.line()))
                .forEach(i -> count("included again after a refusal"));
        world.events().stream()
                .filter(e -> e.type().equals("org.yingbao.closing.v1"))
                .forEach(closing -> count("left for the next closing", left(closing, model, closings)));
        new PlainReconciliation(world.events()).answers().values().forEach(a -> count("day " + a.status()));
        world.events().stream()
                .filter(e -> e.type().equals("org.yingbao.policy-draft.v1"))
                .flatMap(e ->
                        PlainPreview.of(world.events(), e.data().path("draftId").asString()).stream())
                .forEach(preview -> List.of("more", "less", "newly", "noMore", "same")
                        .forEach(how -> count("preview " + how, preview.people(how))));
    }

    private static int left(Event closing, PlainModel model, PlainClosings closings) {
        int year = closing.data().path("coverageYear").asInt();
        return (int) model.documents().stream()
                .filter(person -> !model.standing(person, year).due().isEmpty())
                .filter(person -> closings.balance(person, year).isEmpty())
                .filter(person -> model.standing(person, year)
                        .day()
                        .filter(day -> day.isAfter(Fields.day(closing.data(), "asOf")))
                        .isPresent())
                .count();
    }
}
