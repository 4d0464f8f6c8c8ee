package org.yingbao.system.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.contracts.contribution.PolicyPreview;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.PlainPreview;
import org.yingbao.testkit.stage.FakeMember.Crash;

/**
 * Random worlds whose drafts are tried while threads crash between any two steps, stores are emptied or restored from a
 * backup, and groups begin anew: everybody is counted once. {@code -Dyingbao.previews=1000} plays more.
 */
class PreviewsUnderFaultsTest {
    private static final Crash[] CRASHES = Crash.values();

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("yingbao.previews", 25));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everybody_is_counted_once_whatever_fails(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Event> world = Drafts.world(seed, 12);
        List<Event> drafts = Drafts.drafts(world);
        PreviewChain chain = new PreviewChain(1 + random.nextInt(3));
        Drafts.facts(world).forEach(chain::send);
        chain.settle();
        drafts.forEach(chain::send);
        for (int turn = 0; turn < 150; turn++) {
            List<String> members = chain.members();
            chain.step(members.get(random.nextInt(members.size())), CRASHES[random.nextInt(CRASHES.length)]);
            if (random.nextInt(40) == 0) {
                chain.subsidyStore.forgetEverything();
            }
            if (random.nextInt(40) == 0) {
                chain.contributionStore.forgetEverything();
            }
        }
        chain.settle();

        assertThat(chain.refused()).isEmpty();
        for (Event draft : drafts) {
            String draftId = Drafts.id(draft);
            PlainPreview.of(world, draftId)
                    .ifPresent(plain -> assertThat(PreviewAnswers.of(draftId, chain.preview(draftId)))
                            .as(draftId)
                            .isEqualTo(PreviewAnswers.of(draftId, plain)));
            List<Long> lookedAt = chain.published().stream()
                    .filter(preview -> preview.draftId().equals(draftId))
                    .filter(preview -> preview.revision()
                            == chain.preview(draftId).orElseThrow().revision())
                    .map(PolicyPreview::lookedAt)
                    .toList();
            assertThat(lookedAt).as("never back").isSorted();
        }
    }
}
