package org.yingbao.benchmark.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures by which runs of different days are compared, each with the values that it is the median of. */
public record Headlines(Map<String, List<Double>> byName) {

    public Headlines() {
        this(new LinkedHashMap<>());
    }

    public void put(String name, List<Double> values) {
        if (!values.isEmpty()) {
            byName.put(name, List.copyOf(values));
        }
    }
}
