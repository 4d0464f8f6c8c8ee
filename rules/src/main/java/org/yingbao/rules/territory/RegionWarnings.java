package org.yingbao.rules.territory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yingbao.rules.place.Region;

/** What is strange of a record of a region code, given what is said of other codes for its first year. */
final class RegionWarnings {
    private final RegionEntry entry;
    private final Function<Region, Optional<RegionEntry>> said;
    private final List<RegionWarning> warnings = new ArrayList<>();

    private RegionWarnings(RegionEntry entry, Function<Region, Optional<RegionEntry>> said) {
        this.entry = entry;
        this.said = said;
    }

    /** @param said what is said of a code for the first year of the record, the record itself counted */
    static List<RegionWarning> of(RegionEntry entry, Function<Region, Optional<RegionEntry>> said) {
        RegionWarnings all = new RegionWarnings(entry, said);
        all.otherProvince("succeededBy", entry.succeededBy());
        all.otherProvince("parent", entry.parent());
        all.otherProvince("pool", entry.pool());
        all.circle("succeededBy", RegionEntry::succeededBy, "so none of them is replaced");
        all.circle("parent", RegionEntry::parent, "so the way up ends there");
        all.notLookedAt("parent", entry.parent());
        all.notLookedAt("pool", entry.pool());
        return List.copyOf(all.warnings);
    }

    private void otherProvince(String field, Optional<Region> named) {
        if (named.isPresent() && !named.get().sameProvince(entry.region())) {
            warn(RegionWarning.Code.OTHER_PROVINCE, field, "It lies in another province than the code itself.");
        }
    }

    private void circle(String field, Function<RegionEntry, Optional<Region>> next, String consequence) {
        Set<Region> met = new HashSet<>(Set.of(entry.region()));
        for (Optional<Region> code = next.apply(entry);
                code.isPresent();
                code = said.apply(code.get()).flatMap(next)) {
            if (!met.add(code.get())) {
                warn(RegionWarning.Code.CIRCLE, field, "From here the codes lead in a circle, " + consequence + ".");
                return;
            }
        }
    }

    private void notLookedAt(String field, Optional<Region> named) {
        if (named.isPresent() && entry.succeededBy().isPresent()) {
            warn(
                    RegionWarning.Code.NOT_LOOKED_AT,
                    field,
                    "The code is replaced by its successor, so nobody looks at this.");
        }
    }

    private void warn(RegionWarning.Code code, String field, String text) {
        warnings.add(new RegionWarning(code, "/" + field, text));
    }
}
