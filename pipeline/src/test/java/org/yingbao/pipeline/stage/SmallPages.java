package org.yingbao.pipeline.stage;

import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.store.Store;

/** Processors whose sweeps take a page after very few people. */
public final class SmallPages {

    private SmallPages() {}

    public static <D, N> StageProcessor<D, N> processor(
            Stage<D, N> stage, Store store, CommittedLog outputs, Events events, DeadLetters deadLetters, int people) {
        return new StageProcessor<>(
                stage,
                store,
                outputs,
                new SweepPager(stage.name(), store, events, people),
                new RefusedRecords(deadLetters, Origins.NONE));
    }
}
