package org.yingbao.benchmark.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yingbao.benchmark.report.Results;
import tools.jackson.databind.JsonNode;

/** The headlines of a file that a command has written, or that {@code all} has put together. */
final class Runs {

    static final String PARTS = "parts";

    private Runs() {}

    static Map<String, List<Double>> headlines(Path file) {
        JsonNode run = Results.read(file);
        Map<String, List<Double>> headlines = new LinkedHashMap<>();
        if (run.has(PARTS)) {
            run.path(PARTS).forEach(part -> add(part, headlines));
        } else {
            add(run, headlines);
        }
        if (headlines.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no headlines; is it one of this benchmark's files?");
        }
        return headlines;
    }

    private static void add(JsonNode part, Map<String, List<Double>> headlines) {
        part.path(Results.HEADLINES).properties().forEach(headline -> {
            List<Double> values = new ArrayList<>();
            headline.getValue().forEach(value -> values.add(value.asDouble()));
            headlines.put(headline.getKey(), values);
        });
    }
}
