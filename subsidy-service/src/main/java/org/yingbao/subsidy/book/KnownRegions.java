package org.yingbao.subsidy.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yingbao.contracts.subsidy.PolicyFindings.Warning;

/**
 * What the records of region codes did when they came. What stood before them in the log decides that, and nothing else
 * does, so whoever reads the log finds the same. One thread writes, any may ask.
 */
final class KnownRegions {
    private final Map<RegionVersion, Effect> effects = new ConcurrentHashMap<>();

    /**
     * What one record did.
     *
     * @param changes whether a code then meant something else in some coverage year
     * @param warnings what was strange of it then
     */
    private record Effect(boolean changes, List<Warning> warnings) {
        Effect again(Effect later) {
            return new Effect(changes || later.changes, warnings);
        }
    }

    /** Takes in a record that the view has by now; whoever finds it here finds it there. */
    void add(RegionVersion version, boolean changes, List<Warning> warnings) {
        effects.merge(version, new Effect(changes, warnings), Effect::again);
    }

    boolean has(RegionVersion version) {
        return effects.containsKey(version);
    }

    boolean changes(RegionVersion version) {
        return effect(version).map(Effect::changes).orElse(false);
    }

    List<Warning> warnings(RegionVersion version) {
        return effect(version).map(Effect::warnings).orElse(List.of());
    }

    private Optional<Effect> effect(RegionVersion version) {
        return Optional.ofNullable(effects.get(version));
    }
}
