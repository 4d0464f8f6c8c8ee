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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A worked example: events in, last instructions out.
 *
 * @param cites the texts it is about, such as {@code SD-2}
 */
public record Case(
        String file, String name, String says, List<String> cites, List<Event> events, List<Expectation> expectations) {

    /** Whether the case says what day it is, which everybody else on its platform would hear. */
    public boolean publishesDays() {
        return lastPublishedDay().isPresent();
    }

    Optional<LocalDate> lastPublishedDay() {
        return events.stream()
                .filter(e -> e.topic().equals("platform.days.v1"))
                .map(e -> Fields.day(e.data(), "day"))
                .max(Comparator.naturalOrder());
    }

    /** Every case of {@code cases/}, in the order of the files, also when this class comes out of a jar. */
    public static List<Case> all() {
        URL folder = Case.class.getResource("/cases");
        if (folder == null) {
            throw new IllegalStateException("no folder cases/ on the class path");
        }
        try {
            URI uri = folder.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return in(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath("/cases"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every case of a folder of case files. */
    public static List<Case> in(Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    cases.add(of(String.valueOf(file.getFileName()), Event.JSON.readTree(in)));
                }
            }
        }
        return cases;
    }

    static Case of(String file, JsonNode json) {
        return new Case(
                file,
                json.path("name").asString(),
                json.path("says").asString(),
                json.path("cites").valueStream().map(JsonNode::asString).toList(),
                StreamSupport.stream(json.path("events").spliterator(), false)
                        .map(Event::of)
                        .toList(),
                StreamSupport.stream(json.path("expect").spliterator(), false)
                        .map(Expectation::of)
                        .toList());
    }
}
