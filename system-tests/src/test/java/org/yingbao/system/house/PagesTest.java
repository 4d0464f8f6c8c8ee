package org.yingbao.system.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages name exists: the files that they link to, and the classes of the README's tables. */
class PagesTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+[a-z]\\w*)`");

    @Test
    void every_link_within_the_repository_leads_somewhere() throws IOException {
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(10);
        List<String> broken = new ArrayList<>();
        for (Path page : pages) {
            broken.addAll(broken(page, Files.readString(page)));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_class_of_the_readmes_tables_exists() throws IOException {
        Set<String> known = classes();
        String readme = Files.readString(PROJECT.resolve("README.md"));
        List<String> rows = readme.lines().filter(line -> line.startsWith("| ")).toList();
        assertThat(named(rows)).hasSizeGreaterThan(50);
        assertThat(named(rows)).allMatch(known::contains);
    }

    @Test
    void a_planted_link_and_a_planted_class_are_noticed() {
        Path page = PROJECT.resolve("docs/page.md");
        assertThat(broken(page, "[a](promises.md#promised), [b](nowhere.md), [c](https://example.org/), [d](#here)"))
                .containsExactly("page.md: nowhere.md");
        assertThat(named(List.of("| `Merge`, `rules.list` | `NoSuchTest` |"))).containsExactly("Merge", "NoSuchTest");
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path folder : List.of(PROJECT, PROJECT.resolve("docs"), PROJECT.resolve("benchmark"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        return pages;
    }

    private static List<String> broken(Path page, String text) {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains(":"))
                .filter(target -> !Files.exists(page.resolveSibling(target)))
                .map(target -> page.getFileName() + ": " + target)
                .toList();
    }

    private static List<String> named(List<String> rows) {
        return rows.stream()
                .flatMap(row -> CLASS.matcher(row).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> folders = Files.list(PROJECT)) {
            List<Path> sources = folders.map(folder -> folder.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList();
            Set<String> known = new HashSet<>();
            for (Path source : sources) {
                try (Stream<Path> files = Files.walk(source)) {
                    known.addAll(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java"))
                            .map(name -> name.substring(0, name.length() - ".java".length()))
                            .collect(Collectors.toSet()));
                }
            }
            return known;
        }
    }
}
