package org.yingbao.reporting.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the parts of a sum stood on their topic. Written out it is {@code partition:offset}, separated by commas. */
record PartOffsets(SortedMap<Integer, Long> byPartition) {

    static PartOffsets of(SortedMap<Integer, PlaceFigures.Part> parts) {
        SortedMap<Integer, Long> offsets = new TreeMap<>();
        parts.forEach((partition, part) -> offsets.put(partition, part.offset()));
        return new PartOffsets(offsets);
    }

    @JsonCreator
    static PartOffsets of(String written) {
        SortedMap<Integer, Long> offsets = new TreeMap<>();
        Arrays.stream(written.split(",", -1)).filter(part -> !part.isEmpty()).forEach(part -> {
            int colon = part.indexOf(':');
            offsets.put(Integer.valueOf(part.substring(0, colon)), Long.valueOf(part.substring(colon + 1)));
        });
        return new PartOffsets(offsets);
    }

    /** Whether these are as far as others, or further. */
    boolean reach(PartOffsets others) {
        return others.byPartition.entrySet().stream()
                .allMatch(other -> byPartition.getOrDefault(other.getKey(), -1L) >= other.getValue());
    }

    @JsonValue
    @Override
    public String toString() {
        return byPartition.entrySet().stream()
                .map(part -> part.getKey() + ":" + part.getValue())
                .collect(Collectors.joining(","));
    }
}
