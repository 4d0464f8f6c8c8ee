package org.yingbao.pipeline.person;

import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.store.Store;

/** Processors whose sweeps take a page after very few people. */
public final class SmallPages {

    private SmallPages() {}

    public static <D, N> PersonProcessor<D, N> processor(
            Stage<D, N> stage, Store store, Published outputs, Events events, DeadLetters deadLetters, int people) {
        return new PersonProcessor<>(
                stage,
                store,
                outputs,
                new SweepPages(stage.name(), store, events, people),
                new RefusedRecords(deadLetters, Origins.NONE));
    }
}
