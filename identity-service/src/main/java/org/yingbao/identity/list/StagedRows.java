package org.yingbao.identity.list;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.rules.facts.Version;

/** The rows of one group of people in some parts of a list, as they came. */
record StagedRows(List<StagedPart> parts) {

    static final StagedRows NONE = new StagedRows(List.of());

    /** Of two contents of a part one counts. */
    record StagedPart(int part, Version version, List<CheckedRow> rows) {}

    /** The same after a part came; itself if nothing changes. */
    StagedRows after(CheckedPart came, int group) {
        List<CheckedRow> ofGroup =
                came.rows().stream().filter(row -> ListKeys.group(row) == group).toList();
        List<StagedPart> all = new ArrayList<>(parts);
        for (StagedPart known : parts) {
            if (known.part() == came.part()) {
                if (known.version().compareTo(came.version()) >= 0) {
                    return this;
                }
                all.remove(known);
            }
        }
        if (ofGroup.isEmpty() && all.size() == parts.size()) {
            return this;
        }
        all.add(new StagedPart(came.part(), came.version(), ofGroup));
        return new StagedRows(all);
    }
}
