package org.yingbao.rules.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.entitlement.CountedIdentity;
import org.yingbao.rules.entitlement.Entitlement;
import org.yingbao.rules.entitlement.YearScope;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.screening.SuspectedUninsured;
import org.yingbao.rules.screening.Suspicion;
import org.yingbao.rules.settlement.Rights;
import org.yingbao.rules.settlement.SettledYear;
import org.yingbao.rules.settlement.SettlementOfYear;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.Histories;
import org.yingbao.testkit.model.PlainModel;
import org.yingbao.testkit.model.PlainStanding;
import org.yingbao.testkit.model.PlainSuspicion;
import org.yingbao.testkit.model.Smallest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Random people under random policies with screening and late payment: settled or not, suspected or not, and their
 * rights are those of the second model. Other seeds each time; {@code -Dyingbao.seed=… -Dyingbao.histories=4} tells one
 * world again.
 */
class StandingHistoriesTest {
    private static final int PEOPLE = 4;

    /** What the rules alone do not take in: lists, answers, money. */
    private static final Set<String> TOPICS = Set.of(
            "civil-affairs.identity.v1",
            "rural-affairs.identity.v1",
            "medical-insurance.enrolments.v1",
            "medical-insurance.regions.v1",
            "public-security.vital-status.v1",
            "other-channels.grants.v1",
            "tax.collections.v1",
            "platform.days.v1");

    /** What is compared of a person and year. */
    private record Standing(
            Optional<String> state,
            String suspected,
            Optional<String> why,
            Optional<LocalDate> since,
            int priority,
            Optional<String> region,
            List<String> categories,
            String rights,
            Optional<LocalDate> rightsFrom) {}

    @Test
    void who_has_settled_who_is_suspected_and_which_rights_they_have_is_as_the_second_model_says() {
        long seed = Long.getLong("yingbao.seed", ThreadLocalRandom.current().nextLong(1L << 40));
        int worlds = Math.ceilDiv(Integer.getInteger("yingbao.histories", 3000), PEOPLE);
        System.out.printf("-Dyingbao.seed=%d -Dyingbao.histories=%d%n", seed, worlds * PEOPLE);
        for (long one = seed; one < seed + worlds; one++) {
            compare(one);
        }
    }

    private static void compare(long seed) {
        List<Event> events = Histories.wholeWorld(seed, PEOPLE).events().stream()
                .filter(event -> TOPICS.contains(event.topic()) || event.type().equals("org.yingbao.policy.v1"))
                .toList();
        assertThat(differences(events)).as(() -> explained(seed, events)).isEmpty();
    }

    private static List<String> differences(List<Event> events) {
        PlainModel model = new PlainModel(events);
        RulesAlone platform = new RulesAlone();
        events.forEach(platform::hear);
        List<String> differences = new ArrayList<>();
        for (Document person : model.documents()) {
            for (int year : model.years()) {
                Standing plain = plain(model.standing(person, year));
                Standing rules = rules(platform, person, year);
                if (!plain.equals(rules)) {
                    differences.add("%s %d:%n  model %s%n  rules %s".formatted(person, year, plain, rules));
                }
            }
        }
        return differences;
    }

    /** What to tell again, and the few events that are enough. */
    private static String explained(long seed, List<Event> events) {
        ArrayNode few = JsonMapper.shared().createArrayNode();
        Smallest.of(events, some -> !differences(some).isEmpty()).forEach(event -> few.add(event.toJson()));
        return "-Dyingbao.seed=%d -Dyingbao.histories=%d%n%s".formatted(seed, PEOPLE, few.toPrettyString());
    }

    /** Whether a year ended before a suspicion could begin, or that could not begin in it, nobody was told of one. */
    private static String cleared(String why) {
        return why.equals("YEAR_OVER") ? "NOT_YET" : why;
    }

    private static Standing plain(PlainStanding standing) {
        PlainSuspicion suspicion = standing.suspicion();
        boolean suspected = suspicion.status().equals("SUSPECTED");
        return new Standing(
                standing.state(),
                suspicion.status(),
                suspicion.why().map(StandingHistoriesTest::cleared),
                suspected ? suspicion.since() : Optional.empty(),
                suspected ? suspicion.priority() : 0,
                suspected ? suspicion.region() : Optional.empty(),
                suspected ? List.copyOf(suspicion.categories()) : List.of(),
                standing.rights(),
                standing.rightsFrom());
    }

    private static Standing rules(RulesAlone platform, Document person, int year) {
        Entitlement entitlement = platform.decided(person);
        YearScope scope = entitlement.scopes().getOrDefault(year, YearScope.NONE);
        Optional<SettledYear> settled = SettlementOfYear.of(
                entitlement.years().getOrDefault(year, List.of()),
                scope,
                platform.settled(person, entitlement, year),
                Findings.unwanted());
        Suspicion suspicion = SuspectedUninsured.of(settled, scope, Findings.unwanted());
        Optional<CountedIdentity> counted = suspicion.counted().filter(_ -> suspicion.suspected());
        Rights rights = settled.map(decided -> Rights.of(year, decided, scope, Findings.unwanted()))
                .orElse(Rights.UNDECIDED);
        return new Standing(
                suspicion.state().map(Enum::name),
                suspicion.status().name(),
                suspicion.why().map(Enum::name).map(StandingHistoriesTest::cleared),
                counted.flatMap(CountedIdentity::since),
                counted.map(CountedIdentity::priority).orElse(0),
                counted.map(identity -> identity.region().code()),
                suspicion.suspected() ? List.copyOf(new TreeSet<>(suspicion.categories())) : List.of(),
                rights.state().name(),
                rights.from());
    }
}
