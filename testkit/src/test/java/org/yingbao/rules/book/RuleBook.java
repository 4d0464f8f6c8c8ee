package org.yingbao.rules.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingbao.contracts.why.Citation;
import org.yingbao.contracts.why.Citations;
import org.yingbao.contracts.why.InChinese;
import org.yingbao.contracts.why.Names;
import org.yingbao.contracts.why.PolicyText;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.settlement.ReasonRank;
import org.yingbao.testkit.model.Case;

/**
 * Every provision as an auditor reads it: the text it rests on, the class that decides, findings of worked examples.
 */
final class RuleBook {
    private static final Path SOURCES = Path.of("../rules/src/main/java");
    private static final List<Example> EXAMPLES = Example.in(Case.all());

    private RuleBook() {}

    static String write() {
        return introduction()
                .replace("{{contents}}", lines(Provision.values(), RuleBook::content))
                .replace("{{reasons}}", lines(ReasonRank.values(), RuleBook::reason))
                .replace("{{texts}}", lines(Citations.all().toArray(Citation[]::new), RuleBook::text))
                .replace("{{provisions}}", lines(Provision.values(), RuleBook::section));
    }

    private static String content(Provision provision) {
        return "| [%s](#%s) | `%s` | %s | %s |\n"
                .formatted(
                        provision.chinese(),
                        anchor(provision),
                        provision.name(),
                        provision.citation().key(),
                        provision.text());
    }

    private static String reason(ReasonRank rank) {
        int place = Arrays.asList(ReasonRank.values()).indexOf(rank) + 1;
        return "| %d | %s |\n".formatted(place, rank.text());
    }

    private static String text(Citation citation) {
        PolicyText text = citation.text();
        String title = text.link() == null ? "《" + text.title() + "》" : "[《" + text.title() + "》](" + text.link() + ")";
        return "| %s | %s，%s%s，%s | %s：%s | %s |\n"
                .formatted(
                        citation.key(),
                        title,
                        text.issuer(),
                        text.number() == null ? "" : "，" + text.number(),
                        text.date(),
                        citation.about(),
                        citation.chinese(),
                        citation.english() + (citation.elsewhere() == null ? "" : " *" + citation.elsewhere() + "*"));
    }

    private static String section(Provision provision) {
        Citation citation = Citations.of(provision.citation().key()).orElseThrow();
        return """
                ### %s

                **%s** %s

                - Text: %s %s
                - 依据: %s
                - Class: %s
                """.formatted(
                                provision.name(),
                                provision.chinese(),
                                provision.text(),
                                citation.key(),
                                citation.inEnglish(),
                                citation.inChinese(),
                                classOf(provision))
                + Example.of(provision, EXAMPLES).stream()
                        .map(RuleBook::example)
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String example(Example example) {
        return """
                - Example [%s](../testkit/src/main/resources/cases/%s): %s
                  - `%s`: %s `%s`
                  - %s
                  - In yuan: %s
                """.formatted(
                        example.told().name(),
                        example.told().file(),
                        example.told().says(),
                        example.finding().verdict(),
                        example.finding().says(),
                        example.finding().facts(),
                        InChinese.of(Said.of(example.finding()), Names.CODES),
                        example.result());
    }

    private static String classOf(Provision provision) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).matches("(?s).*\\bProvision\\." + provision.name() + "\\b.*"))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(file -> "[%s](%s)"
                            .formatted(
                                    String.valueOf(file.getFileName()).replace(".java", ""),
                                    file.toString().replace('\\', '/')))
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String anchor(Provision provision) {
        return provision.name().toLowerCase(Locale.ROOT);
    }

    private static <T> String lines(T[] all, Function<T, String> line) {
        return Arrays.stream(all).map(line).collect(Collectors.joining()).stripTrailing();
    }

    private static String introduction() {
        try (InputStream in = Objects.requireNonNull(RuleBook.class.getResourceAsStream("rule-book.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
