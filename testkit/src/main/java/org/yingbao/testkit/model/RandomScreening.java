package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What policies say of screening, targets and late payment, what officers find out, and who was employed before. */
final class RandomScreening {
    private final Stage stage;
    private final Dice dice;

    RandomScreening(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice;
    }

    /** Policies say more than before; all else stays. */
    void addTo(List<Event> policies) {
        policies.replaceAll(e -> e.type().equals("org.yingbao.policy.v1") ? saying(e) : e);
    }

    private Event saying(Event e) {
        ObjectNode data = ((ObjectNode) e.data()).deepCopy();
        if (dice.chance(60)) {
            ObjectNode screening = data.putObject("screening");
            if (dice.chance(70)) {
                screening.put("daysBeforeClosing", dice.pick(0, 15, 45));
            }
            if (dice.chance(70)) {
                screening.put("daysAfterRecognition", dice.pick(0, 10, 60));
            }
        }
        if (dice.chance(40)) {
            data.putObject("targets").put("participationPercent", dice.pick(99, 95, 100, 50));
        }
        if (dice.chance(70)) {
            ObjectNode late = data.putObject("latePayment");
            String unit = dice.pick("waitingDays", "waitingMonths");
            late.put(unit, dice.pick(1, 2, 3, unit.equals("waitingDays") ? 60 : 12));
            if (dice.chance(70)) {
                ArrayNode except = late.putArray("exceptClasses");
                dice.pick(List.of("*"), List.<String>of(), List.of("MINIMUM_LIVING", "EXTREME_POVERTY"))
                        .forEach(except::add);
            }
        }
        return new Event(e.topic(), e.type(), e.source(), e.id(), e.time(), data);
    }

    /** Drafts of policies that are already there, with more or less for everybody. */
    void drafts(List<Event> events) {
        List<Event> policies = events.stream()
                .filter(e -> e.type().equals("org.yingbao.policy.v1"))
                .toList();
        int howMany = policies.isEmpty() ? 0 : dice.pick(0, 1, 1, 2);
        for (int i = 0; i < howMany; i++) {
            Event like = dice.pick(policies);
            ObjectNode policy = ((ObjectNode) like.data()).deepCopy();
            policy.path("grants").forEach(grant -> raise((ObjectNode) grant));
            if (dice.chance(40)) {
                policy.put("inForceFrom", stage.near(stage.year()).toString());
            }
            ObjectNode data = Event.JSON
                    .createObjectNode()
                    .put("draftId", stage.name())
                    .put("revision", dice.between(1, 3))
                    .put("status", dice.chance(90) ? "ACTIVE" : "ANNULLED");
            data.set("policy", policy);
            events.add(new Event(
                    "medical-insurance.policies.v1",
                    "org.yingbao.policy-draft.v1",
                    "urn:cn:medical-insurance",
                    stage.name(),
                    stage.at(stage.inSeason(stage.year())),
                    data));
        }
    }

    private void raise(ObjectNode grant) {
        if (grant.has("amount") && dice.chance(60)) {
            grant.putObject("amount").put("fixedFen", dice.pick(1000, 12000, 28000, 35000));
        }
    }

    /** Employees of the year before, whose employment ended then or in the year itself. */
    void formerEmployment(RandomPerson person, int year, RandomRegister enrolments) {
        LocalDate from = LocalDate.of(year - 2, 5, 1);
        LocalDate to =
                dice.chance(50) ? LocalDate.of(year - 1, 1, 1).plusDays(dice.pick(0, -1, 100)) : stage.near(year);
        ObjectNode data = Event.JSON
                .createObjectNode()
                .put("status", "ENDED")
                .put("coverageYear", dice.pick(year - 1, year))
                .put("scheme", "EMPLOYEE")
                .put("region", stage.countyNear(person.home()))
                .put("tier", 1)
                .put("from", from.toString())
                .put("to", to.toString());
        enrolments.history(person, stage.inSeason(year), data, UnaryOperator.identity());
    }

    void answer(RandomPerson person, int year, RandomRegister answers) {
        ObjectNode data = Event.JSON
                .createObjectNode()
                .put("status", "ACTIVE")
                .put("coverageYear", year)
                .put(
                        "outcome",
                        dice.pick(
                                "PAID_NOT_SHOWN",
                                "PAID_ELSEWHERE",
                                "IN_ARMY",
                                "IN_PRISON",
                                "REFUSES",
                                "UNREACHABLE",
                                "DECEASED",
                                "WILL_PAY"))
                .put("answeredOn", stage.closing(year).toString());
        answers.history(
                person, stage.closing(year).plusDays(20), data, d -> d.put("status", dice.pick("ACTIVE", "ANNULLED")));
    }
}
