package org.yingbao.testkit.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** Where a marker is to be written yet: groups and partitions. */
    List<Object> unmarked() {
        List<Object> unmarked = new ArrayList<>();
        if (decided) {
            unmarked.addAll(groups);
            unmarked.addAll(partitions);
        }
        return unmarked;
    }

    /** Writes the marker there. */
    void mark(Object place) {
        if (place instanceof Group group && groups.remove(group)) {
            group.end(this);
        }
        if (place instanceof Partition partition && partitions.remove(partition)) {
            partition.end(this);
        }
    }

    @Override
    public String toString() {
        return id + (decided ? committed ? " (commit)" : " (abort)" : "");
    }
}
