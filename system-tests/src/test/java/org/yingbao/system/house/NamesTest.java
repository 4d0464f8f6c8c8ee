package org.yingbao.system.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Within a module, tests included, no simple name stands for two things. */
class NamesTest {

    private static final Path PROJECT = Path.of("..");

    @Test
    void no_simple_name_stands_twice_in_a_module() throws IOException {
        try (Stream<Path> folders = Files.list(PROJECT)) {
            List<Path> modules = folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .filter(folder -> Files.exists(folder.resolve("src")))
                    .toList();
            assertThat(modules).hasSizeGreaterThan(9);
            for (Path module : modules) {
                assertThat(twice(sources(module)))
                        .as("in %s", module.getFileName())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_planted_name_that_stands_twice_is_noticed() {
        assertThat(twice(List.of(Path.of("a/Region.java"), Path.of("b/Region.java"), Path.of("b/Tier.java"))))
                .containsExactly("Region.java");
    }

    private static List<Path> sources(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static List<String> twice(List<Path> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(file -> file.getFileName().toString(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() > 1)
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
