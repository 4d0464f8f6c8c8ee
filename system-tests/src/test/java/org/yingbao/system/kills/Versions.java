package org.yingbao.system.kills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Looks through instructions in the order of their partitions: each version once, in order, without gaps. */
final class Versions {

    private final Map<String, Set<Long>> seen = new HashMap<>();
    private final List<String> twice = new ArrayList<>();
    private final List<String> outOfOrder = new ArrayList<>();

    Versions(List<JsonNode> instructions) {
        Map<String, Long> highest = new HashMap<>();
        for (JsonNode instruction : instructions) {
            String year = instruction.path("personId").asString() + "-"
                    + instruction.path("coverageYear").asInt();
            long version = instruction.path("version").asLong();
            if (!seen.computeIfAbsent(year, key -> new HashSet<>()).add(version)) {
                twice.add(instruction.path("instructionId").asString());
            } else if (version < highest.getOrDefault(year, 0L)) {
                outOfOrder.add(instruction.path("instructionId").asString());
            }
            highest.merge(year, version, Math::max);
        }
    }

    /** Versions below the highest that never came. */
    List<String> lost() {
        List<String> lost = new ArrayList<>();
        seen.forEach((year, versions) -> {
            long highest = versions.stream().mapToLong(Long::longValue).max().orElse(0);
            for (long version = 1; version < highest; version++) {
                if (!versions.contains(version)) {
                    lost.add(year + "-" + version);
                }
            }
        });
        return lost;
    }

    List<String> twice() {
        return List.copyOf(twice);
    }

    List<String> outOfOrder() {
        return List.copyOf(outOfOrder);
    }
}
