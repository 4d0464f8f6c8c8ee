package org.yingbao.testkit.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A worked example of lists, screening, money, reconciliation or previews: events in, answers out. Its folder says how
 * it is written.
 *
 * @param order ANY, DAYS_LAST or AS_WRITTEN
 * @param why the arithmetic
 */
public record WholeCase(
        String file, String order, String says, String why, Case instructions, Map<String, JsonNode> then) {
    private static final String FOLDER = "/cases/lists-and-money";

    /** In the order of the files, also when this class comes out of a jar. */
    public static List<WholeCase> all() {
        URL folder = WholeCase.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("no folder " + FOLDER + " on the class path");
        }
        try {
            URI uri = folder.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return in(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath(FOLDER));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<WholeCase> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        List<WholeCase> cases = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                cases.add(of(String.valueOf(file.getFileName()), Event.JSON.readTree(in)));
            }
        }
        return cases;
    }

    private static WholeCase of(String file, JsonNode json) {
        Map<String, JsonNode> then = new LinkedHashMap<>();
        json.path("then").properties().forEach(answer -> then.put(answer.getKey(), answer.getValue()));
        return new WholeCase(
                file,
                json.path("order").asString(),
                json.path("says").asString(),
                json.path("why").asString(),
                Case.of(file, json),
                then);
    }

    public List<Event> events() {
        return instructions.events();
    }

    /** In which the events may arrive without another end. */
    public Map<String, List<Event>> orders() {
        Map<String, List<Event>> orders = new LinkedHashMap<>();
        switch (order) {
            case "ANY" -> orders.putAll(Orders.of(events(), 9));
            case "DAYS_LAST" -> {
                List<Event> days = events().stream().filter(WholeCase::isDay).toList();
                List<Event> others = events().stream().filter(e -> !isDay(e)).toList();
                Orders.of(others, 9)
                        .forEach((name, some) -> orders.put(
                                name,
                                Stream.concat(some.stream(), days.stream()).toList()));
            }
            case "AS_WRITTEN" -> {
                orders.put("as it is", events());
                orders.put("doubled", Orders.doubled(events()));
            }
            default -> throw new IllegalArgumentException(file + ": " + order);
        }
        return orders;
    }

    private static boolean isDay(Event e) {
        return e.topic().equals("platform.days.v1");
    }

    @Override
    public String toString() {
        return file;
    }
}
