package org.yingbao.testkit.simulation;

import org.yingbao.pipeline.store.Store;
import org.yingbao.testkit.store.StoreContract;

class SimulatedStoreTest extends StoreContract {

    @Override
    protected Store open() {
        return new SimulatedStore(new Database(KEPT), Steps.UNDISTURBED);
    }
}
