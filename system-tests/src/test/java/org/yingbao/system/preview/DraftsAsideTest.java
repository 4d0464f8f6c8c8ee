package org.yingbao.system.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.stage.FakeMember.Crash;
import tools.jackson.databind.JsonNode;

/** Drafts stand aside: real events do not wait for them, and nobody is decided by them. */
class DraftsAsideTest {
    private static final int PEOPLE = 40;
    private static final String POLICY = """
            {"policyId": "141100-2023", "revision": 1, "region": "141100", "coverageYear": 2023,
             "window": {"opens": "2022-09-01", "closes": "2022-12-31"}, "standards": [{"tier": 1, "amountFen": 35000}],
             "grants": [{"categories": ["MINIMUM_LIVING"], "amount": {"fixedFen": %d}}]}""";

    private final PreviewChain chain = new PreviewChain(2);

    private static Event policy() {
        return event(Topics.POLICIES, EventTypes.POLICY, "policy", POLICY.formatted(28_000));
    }

    private static Event draft() {
        return event(
                Topics.POLICIES,
                EventTypes.POLICY_DRAFT,
                "draft",
                "{\"draftId\": \"d\", \"revision\": 1, \"status\": \"ACTIVE\", \"policy\": %s}"
                        .formatted(POLICY.formatted(30_000)));
    }

    private static Event recognised(int person, String status) {
        return event(
                Topics.CIVIL_AFFAIRS_IDENTITY,
                EventTypes.IDENTITY_RECORD,
                "person-" + person + "-" + status,
                """
                {"recordId": "A%d", "revision": %d, "status": "%s", "category": "MINIMUM_LIVING", "region": "141102",
                 "from": "2022-03-01",
                 "person": {"document": {"type": "PASSPORT", "number": "E%08d"}, "name": "王秀英"}}
                """.formatted(person, status.equals("ACTIVE") ? 1 : 2, status, person));
    }

    private static Event event(String topic, String type, String id, String data) {
        JsonNode json = Json.MAPPER.readTree(data);
        return new Event(topic, type, "urn:test", id, Instant.parse("2022-09-05T02:00:00Z"), json);
    }

    private void peopleAndADraft() {
        chain.send(policy());
        IntStream.range(0, PEOPLE).forEach(person -> chain.send(recognised(person, "ACTIVE")));
        chain.settle();
        chain.send(draft());
        chain.step("subsidy-door", Crash.NONE);
        chain.step("subsidy-previews", Crash.NONE);
        for (int page = 0; page < 3; page++) {
            chain.step("subsidy-previews", Crash.NONE);
            chain.step("subsidy", Crash.NONE);
        }
    }

    private long instructed() {
        return chain.log.all(Topics.INSTRUCTIONS).size();
    }

    @Test
    void a_real_event_passes_a_preview_that_is_under_way() {
        peopleAndADraft();
        long before = instructed();

        chain.send(recognised(7, "ANNULLED"));
        List.of("identity-door", "identity", "subsidy", "contribution").forEach(each -> chain.step(each, Crash.NONE));

        assertThat(instructed()).as("withdrawn in the next batch of each stage").isEqualTo(before + 1);
        assertThat(chain.log.all(Topics.PREVIEW_PAGES).size())
                .as("the preview has not ended")
                .isLessThan(PEOPLE / 2);
        chain.settle();
        assertThat(chain.preview("d"))
                .hasValueSatisfying(preview -> assertThat(preview.lookedAt()).isIn((long) PEOPLE - 1, (long) PEOPLE));
    }

    @Test
    void the_stages_of_people_are_given_nothing_to_do_for_a_draft() {
        peopleAndADraft();
        chain.settle();

        assertThat(chain.preview("d").orElseThrow().more()).isEqualTo(PEOPLE);
        for (String stage : List.of("identity", "subsidy", "contribution")) {
            assertThat(chain.member(stage).processor().topics())
                    .as(stage)
                    .doesNotContain(Topics.PREVIEW_COMMANDS, Topics.PREVIEW_PAGES, Topics.ACCEPTED_DRAFTS);
        }
        assertThat(chain.log.all(Topics.SUBSIDY_COMMANDS).stream()
                        .filter(record -> new String(record.value(), UTF_8).contains("\"preview\""))
                        .map(record ->
                                Json.MAPPER.readTree(record.value()).path("ids").size()))
                .as("commands that name nobody, to hear how far a partition is written")
                .allMatch(people -> people == 0)
                .hasSizeLessThanOrEqualTo(4 * PreviewChain.PARTITIONS);
    }

    @Test
    void a_draft_decides_nobody() {
        assertThat(decidedByADraft(chain)).isEmpty();
    }

    @Test
    void a_draft_that_leaks_into_the_policies_is_found() {
        assertThat(decidedByADraft(PreviewChain.withALeak(2))).isNotEmpty();
    }

    /** What is said, after a draft came and somebody was decided again, that the policy does not say. */
    private static List<Long> decidedByADraft(PreviewChain chain) {
        chain.send(policy());
        IntStream.range(0, PEOPLE).forEach(person -> chain.send(recognised(person, "ACTIVE")));
        int told = chain.settle().told();
        chain.send(draft()).settle();
        List<Long> others = new ArrayList<>(chain.told() == told ? List.of() : List.of(-1L));
        chain.member("subsidy").restart();
        chain.send(recognised(PEOPLE, "ACTIVE")).settle();
        chain.targets(2023).values().stream()
                .map(Instruction::subsidyFen)
                .filter(subsidy -> subsidy != 28_000)
                .forEach(others::add);
        return others;
    }
}
