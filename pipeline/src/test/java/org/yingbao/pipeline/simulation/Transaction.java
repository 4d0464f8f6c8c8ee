package org.yingbao.pipeline.simulation;

import java.util.LinkedHashSet;
import java.util.Set;

/** One transaction: open, then decided, then ended by a marker in each partition and group that it touched. */
final class Transaction {

    private final String id;
    private final Set<Partition> partitions = new LinkedHashSet<>();
    private final Set<Group> groups = new LinkedHashSet<>();
    private boolean decided;
    private boolean committed;

    Transaction(String id) {
        this.id = id;
    }

    void touches(Partition partition) {
        partitions.add(partition);
    }

    void touches(Group group) {
        groups.add(group);
    }

    void decide(boolean commit) {
        decided = true;
        committed = commit;
    }

    boolean isDecided() {
        return decided;
    }

    boolean isCommitted() {
        return committed;
    }

    /** Decided, and so everywhere. */
    boolean isOver() {
        return decided && partitions.isEmpty() && groups.isEmpty();
    }

    /** How many markers are to be written yet. */
    int markers() {
        return decided ? partitions.size() + groups.size() : 0;
    }

    /** Writes one of the markers. */
    String mark(int which) {
        int index = 0;
        for (Group group : groups) {
            if (index++ == which) {
                groups.remove(group);
                group.end(this);
                return group.toString();
            }
        }
        for (Partition partition : partitions) {
            if (index++ == which) {
                partitions.remove(partition);
                partition.end(this);
                return partition.toString();
            }
        }
        throw new IllegalArgumentException("no such marker");
    }

    @Override
    public String toString() {
        return id + (decided ? committed ? " (commit)" : " (abort)" : "");
    }
}
