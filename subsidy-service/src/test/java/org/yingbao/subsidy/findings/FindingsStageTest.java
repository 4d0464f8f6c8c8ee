package org.yingbao.subsidy.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.subsidy.PolicyFindings;
import org.yingbao.contracts.subsidy.PolicyFindings.Replaces;
import org.yingbao.subsidy.PolicyJson;
import org.yingbao.subsidy.Sent;
import org.yingbao.testkit.stage.FakeMember.Crash;

class FindingsStageTest {
    private static final Sent LINYI = Sent.policy(PolicyJson.LINYI);
    private static final Sent OTHER_CONTENT =
            Sent.policy(PolicyJson.put("/standards/0/amountFen", "36000")).called("policy-event-2");

    private final Admitting admitting = new Admitting();

    @Test
    void a_draft_is_warned_of_as_a_policy_is_under_its_own_name() {
        String policy = PolicyJson.put("/grants/0/categories", "[\"MINIMUM_LIVNG\"]");
        admitting
                .sent(Sent.draft("{\"draftId\": \"d\", \"revision\": 3, \"status\": \"ACTIVE\", \"policy\": %s}"
                        .formatted(policy)))
                .settle();

        assertThat(admitting.findings()).singleElement().satisfies(found -> {
            assertThat(found.type()).isEqualTo(EventTypes.POLICY_DRAFT);
            assertThat(found.draftId()).isEqualTo("d");
            assertThat(found.revision()).isEqualTo(3);
            assertThat(found.warnings())
                    .extracting(PolicyFindings.Warning::at)
                    .contains("/policy/grants/0/categories/0");
        });
        assertThat(admitting.events()).singleElement().asString().startsWith("draft/d ");
    }

    @Test
    void each_policy_that_is_admitted_has_an_event_under_region_and_year() {
        admitting.sent(LINYI).settle();

        assertThat(admitting.findings())
                .containsExactly(new PolicyFindings(
                        EventTypes.POLICY,
                        Sent.SOURCE,
                        "policy-event-1",
                        "371300",
                        2023,
                        null,
                        "linyi-2023",
                        1,
                        List.of(),
                        null));
        assertThat(admitting.events())
                .singleElement()
                .asString()
                .startsWith("371300-2023 policy-findings/371300-2023/");
    }

    @Test
    void each_region_record_has_an_event_under_its_code() {
        admitting
                .sent(Sent.region("141102", 4, "\"succeededBy\": \"141121\""))
                .sent(Sent.region("141121", 1, "\"succeededBy\": \"141102\"").called("region-event-2"))
                .settle();

        assertThat(admitting.events()).allSatisfy(event -> assertThat(event).matches("1411(02|21) policy-findings/.*"));
        assertThat(admitting.findings())
                .extracting(PolicyFindings::type, PolicyFindings::region, PolicyFindings::revision)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(EventTypes.REGION, "141102", 4L),
                        org.assertj.core.api.Assertions.tuple(EventTypes.REGION, "141121", 1L));
        assertThat(admitting.findings().getFirst().warnings()).isEmpty();
        assertThat(admitting.findings().getLast().warnings())
                .extracting(PolicyFindings.Warning::code)
                .containsExactly("CIRCLE");
        assertThat(admitting.findings().getLast().coverageYear()).isNull();
    }

    @Test
    void what_is_strange_of_a_policy_is_said() {
        admitting
                .sent(Sent.policy(PolicyJson.put("/grants/0/categories/0", "\"FLOOD_VICTIM\"")))
                .settle();

        assertThat(admitting.findings().getFirst().warnings())
                .extracting(PolicyFindings.Warning::code, PolicyFindings.Warning::at)
                .containsExactly(org.assertj.core.api.Assertions.tuple("UNKNOWN_CATEGORY", "/grants/0/categories/0"));
    }

    @Test
    void what_is_said_is_bounded_whatever_was_sent() {
        String long4096 = "示".repeat(4_096);
        String payer = "{\"payer\": \"%s\", \"amount\": {\"fixedFen\": 0}}".formatted(long4096);
        String grant = "{\"categories\": [\"ORPHAN\"], \"payers\": [%s, %s]}".formatted(payer, payer);
        String grants = String.join(", ", Collections.nCopies(35, grant));

        admitting
                .sent(Sent.policy(PolicyJson.put("/grants", "[" + grants + "]")))
                .settle();

        assertThat(admitting.deadLetters()).isEmpty();
        assertThat(admitting.findings().getFirst().warnings())
                .hasSize(101)
                .last()
                .isEqualTo(new PolicyFindings.Warning("MORE", "", "There are 4 more."));
    }

    @Test
    void what_is_refused_has_none() {
        admitting.sent(Sent.policy("{}"), Sent.region("141102", 0, "")).settle();

        assertThat(admitting.findings()).isEmpty();
    }

    @Test
    void an_event_that_comes_twice_says_nothing_new() {
        admitting.sent(LINYI, LINYI).settle().sent(LINYI.inStructuredMode()).settle();

        assertThat(admitting.findings()).hasSize(1);
    }

    @Test
    void the_same_content_sent_as_another_event_contradicts_nothing() {
        admitting.sent(LINYI, LINYI.called("policy-event-2")).settle();

        assertThat(admitting.findings())
                .hasSize(2)
                .extracting(PolicyFindings::replaces)
                .containsOnlyNulls();
    }

    @Test
    void of_two_contents_under_one_revision_the_later_is_said_to_count() {
        admitting.sent(LINYI, OTHER_CONTENT.ofTime("2022-09-01T08:30:00+08:00")).settle();

        assertThat(admitting.findings())
                .extracting(PolicyFindings::replaces)
                .containsExactly(null, new Replaces(1, "policy-event-1", "policy-event-2"));
    }

    @Test
    void also_where_the_one_that_counts_came_first() {
        admitting.sent(LINYI, OTHER_CONTENT.ofTime("2022-09-01T07:30:00+08:00")).settle();

        assertThat(admitting.findings())
                .extracting(PolicyFindings::replaces)
                .containsExactly(null, new Replaces(1, "policy-event-1", "policy-event-1"));
    }

    @Test
    void two_contents_of_a_region_contradict_each_other_and_two_revisions_do_not() {
        admitting
                .sent(
                        Sent.region("371202", 1, "\"pool\": \"371202\""),
                        Sent.region("371202", 2, "\"pool\": \"370100\"").called("second"),
                        Sent.region("371202", 2, "\"pool\": \"371200\"").called("third"))
                .settle();

        assertThat(admitting.findings())
                .extracting(PolicyFindings::replaces)
                .containsExactly(null, null, new Replaces(2, "second", "third"));
    }

    @Test
    void a_store_that_was_emptied_is_filled_again_and_says_nothing_twice() {
        admitting.sent(LINYI, OTHER_CONTENT).settle();
        List<String> before = admitting.events();

        admitting.emptyTheStore();
        admitting.settle();
        assertThat(admitting.events()).isEqualTo(before);

        admitting
                .sent(LINYI, LINYI.called("policy-event-3").ofTime("2022-09-01T09:00:00+08:00"))
                .settle();
        assertThat(admitting.findings())
                .hasSize(3)
                .last()
                .extracting(PolicyFindings::replaces)
                .isEqualTo(new Replaces(1, "policy-event-2", "policy-event-3"));
    }

    @RepeatedTest(30)
    void whatever_crashes_each_record_has_its_event_once_and_in_the_order_of_its_register() {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        Sent[] events =
                random.ints(40, 0, 12).mapToObj(number -> any(number, random)).toArray(Sent[]::new);
        Admitting undisturbed = new Admitting().sent(events).settle();

        admitting.sent(events);
        Crash[] crashes = Crash.values();
        boolean more = true;
        while (more) {
            if (random.nextInt(10) == 0) {
                admitting.emptyTheStore();
            }
            more = admitting.step(1 + random.nextInt(5), crashes[random.nextInt(crashes.length)]);
        }

        assertThat(byRegister(admitting.events())).as("seed " + seed).isEqualTo(byRegister(undisturbed.events()));
        assertThat(admitting.findings()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(undisturbed.findings());
        assertThat(admitting.deadLetters()).isEmpty();
    }

    private static Sent any(int number, Random random) {
        String code = random.nextBoolean() ? "371202" : "371203";
        Sent sent = number < 6
                ? Sent.policy(PolicyJson.put(
                        PolicyJson.put("/region", "\"" + code + "\""), "/standards/0/amountFen", (number + 35) + "000"))
                : Sent.region(code, 1 + number % 3, "\"pool\": \"37120" + number % 4 + "\"");
        return sent.called("event-" + number).ofTime("2022-09-01T08:%02d:00+08:00".formatted(random.nextInt(3)));
    }

    private static java.util.Map<String, List<String>> byRegister(List<String> events) {
        return new ArrayList<>(events)
                .stream()
                        .collect(Collectors.groupingBy(
                                event -> event.substring(0, event.indexOf(' ')),
                                Collectors.mapping(Function.identity(), Collectors.toList())));
    }
}
