package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is worth counting about the end of a person and year of a random world. */
final class Outcomes {
    static final Set<String> ALL = Set.of(
            "EXEMPT",
            "DIFFERENCE",
            "NONE, but once entitled",
            "NONE",
            "paid",
            "paid and to adjust",
            "paid as owed",
            "withdrawn and paid",
            "decided otherwise than on the last day",
            "gained after payment",
            "another channel pays",
            "two payers",
            "enrolled elsewhere",
            "dearer tier",
            "own share not whole yuan");

    static boolean everEntitled(PlainModel model, Document document, int year) {
        return model.entitledByDay(document, year).values().stream().anyMatch(Optional::isPresent);
    }

    static Set<String> of(PlainModel model, PlainModel withoutGains, PlainModel.PersonYear who, Target target) {
        Set<String> outcomes = new LinkedHashSet<>();
        List<LocalDate> days = model.days(who.document(), who.year()).toList();
        boolean paid = model.isPaid(who.document(), who.year());
        outcomes.add("person-years");
        outcomes.add(days.isEmpty() ? "undecided" : "decided");
        if (paid) {
            outcomes.add("paid");
        }
        switch (target) {
            case Target.None none -> {
                boolean once = everEntitled(model, who.document(), who.year());
                outcomes.add(once ? "NONE, but once entitled" : "NONE");
                if (once && paid) {
                    outcomes.add("withdrawn and paid");
                }
            }
            case Target.Instruction i -> {
                instruction(outcomes, i, paid);
                if (!model.samePool(i.region(), i.fundingRegion(), who.year())) {
                    outcomes.add("enrolled elsewhere");
                }
                Optional<Entitled> last = model.entitled(who.document(), who.year(), days.getLast());
                if (last.isEmpty() || last.get().selfFen() != i.selfFen()) {
                    outcomes.add("decided otherwise than on the last day");
                }
                boolean always = withoutGains.target(who.document(), who.year()).equals(target);
                if (!always) {
                    outcomes.add("gained after payment");
                }
            }
        }
        return outcomes;
    }

    private static void instruction(Set<String> outcomes, Target.Instruction i, boolean paid) {
        outcomes.add(i.action());
        if (paid) {
            outcomes.add(i.adjustmentFen() == 0 ? "paid as owed" : "paid and to adjust");
        }
        if (i.payers().stream().anyMatch(p -> p.payer().equals("DISABLED_FEDERATION"))) {
            outcomes.add("another channel pays");
        }
        if (i.payers().size() > 1) {
            outcomes.add("two payers");
        }
        if (i.tier() > 1) {
            outcomes.add("dearer tier");
        }
        if (i.selfFen() % 100 != 0) {
            outcomes.add("own share not whole yuan");
        }
    }

    /** The same world, but no policy refunds a gain: where this differs, a gain decided. */
    static PlainModel withoutGains(World world) {
        return new PlainModel(world.events().stream()
                .map(e -> new Event(
                        e.topic(),
                        e.type(),
                        e.source(),
                        e.id(),
                        e.time(),
                        Event.JSON.readTree(e.data().toString().replace("THIS_YEAR_WITH_REFUND", "NO_CHANGE"))))
                .toList());
    }

    private Outcomes() {}
}
