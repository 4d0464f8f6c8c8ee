package org.yingbao.system.kills;

import java.util.Locale;

/** What the services keep their documents in, and how many instances of each that allows. */
public enum Ground {
    /** The store is in the service and killed together with it. */
    ROCKSDB(1),
    /** MongoDB's own engine, a process of its own, which forgets its last 100 ms when it is killed. */
    MONGODB(2);

    private final int instances;

    Ground(int instances) {
        this.instances = instances;
    }

    int instances() {
        return instances;
    }

    public String lowercase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
