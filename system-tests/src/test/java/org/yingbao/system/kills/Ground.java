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

    /**
     * Whether a test is to run here. A long run takes every ground, a build one of them, by the seed.
     *
     * @param asked the ground that was asked for by name; empty if none was
     */
    public boolean isDue(String asked, boolean whole, long seed) {
        if (!asked.isEmpty()) {
            return name().equalsIgnoreCase(asked);
        }
        return whole || this == (MongoEngine.isThere() && seed % 2 == 0 ? MONGODB : ROCKSDB);
    }

    public String lowercase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
