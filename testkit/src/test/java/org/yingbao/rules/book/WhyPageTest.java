package org.yingbao.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page for officers quotes is what the rules say. */
class WhyPageTest {
    private static final Path DOCS = Path.of("../docs");

    @Test
    void every_sentence_that_the_page_quotes_stands_in_the_rule_book() throws IOException {
        String ruleBook = Files.readString(DOCS.resolve("rule-book.md"));
        List<String> quoted = Files.readAllLines(DOCS.resolve("为什么.md")).stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2).replace("\\", ""))
                .toList();

        assertThat(quoted)
                .hasSizeGreaterThan(4)
                .allSatisfy(sentence -> assertThat(ruleBook).contains("  - " + sentence + "\n"));
    }
}
