package org.yingbao.system.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.contribution.PolicyPreview;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.PlainPreview;

/** Random worlds with drafts; {@code -Dyingbao.previews=1000} plays more. */
class PreviewWorldsTest {

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("yingbao.previews", 25));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void previews_are_those_of_the_second_model(long seed) {
        List<Event> world = Drafts.world(seed, 12);
        PreviewChain chain = settled(world);
        Drafts.drafts(world).forEach(chain::send);
        chain.settle();

        assertThat(chain.refused()).isEmpty();
        for (Event draft : Drafts.drafts(world)) {
            String draftId = Drafts.id(draft);
            PlainPreview.of(world, draftId)
                    .ifPresentOrElse(
                            plain -> assertThat(PreviewAnswers.of(draftId, chain.preview(draftId)))
                                    .as(draftId)
                                    .isEqualTo(PreviewAnswers.of(draftId, plain)),
                            () -> assertThat(chain.preview(draftId))
                                    .hasValueSatisfying(preview ->
                                            assertThat(preview.status()).isEqualTo("ANNULLED")));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_draft_decides_nobody_and_publishing_the_same_policy_gives_the_same_figures(long seed) {
        List<Event> world = Drafts.world(seed, 12);
        for (Event draft : Drafts.drafts(world).stream().limit(2).toList()) {
            if (PlainPreview.of(List.of(draft), Drafts.id(draft)).isEmpty()) {
                continue;
            }
            PreviewChain chain = settled(world);
            int told = chain.told();
            PolicyPreview preview =
                    chain.send(draft).settle().preview(Drafts.id(draft)).orElseThrow();
            assertThat(chain.told()).as("a draft decides nobody").isEqualTo(told);

            int year = draft.data().path("policy").path("coverageYear").asInt();
            Map<String, Instruction> before =
                    chain.send(Drafts.dayOf(draft)).settle().targets(year);
            Map<String, Instruction> after =
                    chain.send(Drafts.published(draft)).settle().targets(year);
            assertThat(said(preview)).as(draft.toString()).isEqualTo(decided(before, after));
        }
    }

    private static PreviewChain settled(List<Event> world) {
        PreviewChain chain = new PreviewChain(3);
        Drafts.facts(world).forEach(chain::send);
        return chain.settle();
    }

    /** What changes, by what the preview says. */
    private static Map<String, Long> said(PolicyPreview preview) {
        Map<String, Long> changes = new TreeMap<>();
        changes.put("more", preview.more());
        changes.put("less", preview.less());
        changes.put("newly", preview.newly());
        changes.put("noMore", preview.noMore());
        preview.byPayer().forEach(sum -> changes.put(sum.of(), sum.afterFen() - sum.beforeFen()));
        preview.byCounty().forEach(sum -> changes.put(sum.of(), sum.afterFen() - sum.beforeFen()));
        changes.values().removeIf(change -> change == 0);
        return changes;
    }

    /** What changed, by what tax was told: nobody is affected but those who were looked at. */
    private static Map<String, Long> decided(Map<String, Instruction> before, Map<String, Instruction> after) {
        Map<String, Long> changes = new TreeMap<>();
        Set<String> people = new TreeSet<>(before.keySet());
        people.addAll(after.keySet());
        people.forEach(person -> {
            Instruction one = before.get(person);
            Instruction other = after.get(person);
            changes.merge(kind(one, other), 1L, Long::sum);
            add(changes, one, -1);
            add(changes, other, 1);
        });
        changes.remove("same");
        changes.values().removeIf(change -> change == 0);
        return changes;
    }

    private static String kind(@Nullable Instruction before, @Nullable Instruction after) {
        if (before == null || after == null) {
            return before == null ? "newly" : "noMore";
        }
        int compared = Long.compare(after.subsidyFen(), before.subsidyFen());
        return compared > 0 ? "more" : compared < 0 ? "less" : "same";
    }

    private static void add(Map<String, Long> changes, @Nullable Instruction instruction, int sign) {
        if (instruction != null) {
            instruction.payers().forEach(payer -> changes.merge(payer.payer(), sign * payer.amountFen(), Long::sum));
            changes.merge(instruction.fundingRegion(), sign * instruction.subsidyFen(), Long::sum);
        }
    }
}
