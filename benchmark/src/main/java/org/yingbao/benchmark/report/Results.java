package org.yingbao.benchmark.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A folder of JSON files, one for each benchmark, with the machine and the settings beside the figures. */
public record Results(Path folder) {

    public static final String FIGURES = "figures";
    public static final String HEADLINES = "headlines";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Prints where the figures are taken, and how. */
    public static Map<String, Object> heading(Map<String, String> settings) {
        Table table = Table.of("Taken on", "what", "value");
        Map<String, String> machine = Machine.described();
        machine.forEach((what, value) -> table.row(what, value));
        settings.forEach((what, value) -> table.row(what, value));
        table.print();
        Map<String, Object> heading = new LinkedHashMap<>();
        heading.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        heading.put("machine", machine);
        heading.put("settings", settings);
        return heading;
    }

    public void write(String name, Map<String, Object> heading, Object figures, Headlines headlines) {
        Map<String, Object> all = new LinkedHashMap<>(heading);
        all.put(HEADLINES, headlines.byName());
        all.put(FIGURES, figures);
        write(name, all);
    }

    /** Writes a file as it is. */
    public void write(String name, Map<String, Object> content) {
        try {
            Files.createDirectories(folder);
            Path file = Files.write(folder.resolve(name + ".json"), JSON.writeValueAsBytes(content));
            System.out.println("Written: " + file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What was written under a name. */
    public JsonNode read(String name) {
        return read(folder.resolve(name + ".json"));
    }

    /** So that nobody takes what an earlier run wrote for what this one failed to write. */
    public void forget(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name + ".json"));
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    public static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
