package org.yingbao.system.simulation.planted;

import org.yingbao.contribution.stage.ContributionStage;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.store.Store;
import org.yingbao.testkit.simulation.Fault;
import org.yingbao.testkit.store.TallyFaults;

/** Faults in how people are summed up. */
final class SumFaults {

    private SumFaults() {}

    static Fault sumsWrittenWithoutTheirCheckpoint() {
        return new Fault() {
            @Override
            public Store store(Store store) {
                return TallyFaults.writtenEarly(ContributionStage.DEFINITION, store);
            }
        };
    }

    static Fault differencesCountedTwice() {
        return new Fault() {
            @Override
            public Store store(Store store) {
                return TallyFaults.countedTwice(store);
            }
        };
    }

    static Fault sumsPublishedBeforeCaughtUp() {
        return new Fault() {
            @Override
            public CommittedLog published(CommittedLog published) {
                return TallyFaults.seesNothingPublished(published);
            }
        };
    }
}
