package org.yingbao.benchmark.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A folder of JSON files, one for each benchmark, with the machine and the settings beside the figures. */
public record Results(Path folder) {

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
        heading.put("machine", machine);
        heading.put("settings", settings);
        return heading;
    }

    public void write(String name, Map<String, Object> heading, Object figures) {
        Map<String, Object> all = new LinkedHashMap<>(heading);
        all.put("figures", figures);
        try {
            Files.createDirectories(folder);
            Path file = Files.write(folder.resolve(name + ".json"), JSON.writeValueAsBytes(all));
            System.out.println("Written: " + file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
