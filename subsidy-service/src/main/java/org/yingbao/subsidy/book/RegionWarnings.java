package org.yingbao.subsidy.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.yingbao.contracts.subsidy.PolicyFindings.Warning;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.RegionEntry;

/** What is strange of a record of a region code, given what was said of other codes before it. */
final class RegionWarnings {
    private final RegionEntry entry;
    private final Map<String, RegionRegister> registers;
    private final List<Warning> warnings = new ArrayList<>();

    private RegionWarnings(RegionEntry entry, Map<String, RegionRegister> registers) {
        this.entry = entry;
        this.registers = registers;
    }

    static List<Warning> of(RegionEntry entry, Map<String, RegionRegister> registers) {
        RegionWarnings all = new RegionWarnings(entry, registers);
        all.otherProvince("succeededBy", entry.succeededBy());
        all.otherProvince("parent", entry.parent());
        all.otherProvince("pool", entry.pool());
        all.circle("succeededBy", entry.succeededBy(), RegionRegister::successor, "so none of them is replaced");
        all.circle("parent", entry.parent(), RegionRegister::parent, "so the way up ends there");
        all.notLookedAt("parent", entry.parent());
        all.notLookedAt("pool", entry.pool());
        return List.copyOf(all.warnings);
    }

    private void otherProvince(String field, Optional<Region> named) {
        if (named.isPresent() && !named.get().sameProvince(entry.region())) {
            warn("OTHER_PROVINCE", field, "It lies in another province than the code itself.");
        }
    }

    private void circle(
            String field,
            Optional<Region> named,
            BiFunction<RegionRegister, Integer, Optional<Region>> next,
            String consequence) {
        Set<String> met = new HashSet<>(Set.of(entry.region().code()));
        for (Optional<Region> code = named; code.isPresent(); code = next(code.get(), next)) {
            if (!met.add(code.get().code())) {
                warn("CIRCLE", field, "From here the codes lead in a circle, " + consequence + ".");
                return;
            }
        }
    }

    private Optional<Region> next(Region code, BiFunction<RegionRegister, Integer, Optional<Region>> next) {
        RegionRegister register = registers.get(code.code());
        return register == null ? Optional.empty() : next.apply(register, entry.fromYear());
    }

    private void notLookedAt(String field, Optional<Region> named) {
        if (named.isPresent() && entry.succeededBy().isPresent()) {
            warn("NOT_LOOKED_AT", field, "The code is replaced by its successor, so nobody looks at this.");
        }
    }

    private void warn(String code, String field, String text) {
        warnings.add(new Warning(code, "/" + field, text));
    }
}
