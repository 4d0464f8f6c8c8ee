package org.yingbao.pipeline.processing;

import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.stage.Origins;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.store.Store;

/**
 * Processors whose sweeps take a page after very few people. It stands in the package of what it opens up, which is not
 * public.
 */
public final class SmallPages {

    private SmallPages() {}

    /** The processor of a stage, with pages of so many people. */
    public static <D, N> StageProcessor<D, N> processor(
            Stage<D, N> stage, Store store, CommittedLog outputs, Events events, DeadLetters deadLetters, int people) {
        return new StageProcessor<>(
                stage,
                store,
                outputs,
                events,
                new SweepPager(stage.definition().name(), store, events, people),
                new RefusedRecords(deadLetters, Origins.NONE));
    }
}
