package org.yingbao.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final Path PAGE = Path.of("../docs/rule-book.md");

    @Test
    void the_rule_book_says_what_the_rules_say() throws IOException {
        String now = RuleBook.write();
        if (System.getProperty("approve") != null) {
            Files.writeString(PAGE, now);
        }
        assertThat(now)
                .as(
                        "The rules, or an example of them, changed. If that is meant, approve it with `mvn -pl testkit -am test"
                                + " -Dtest=RuleBookTest -Dsurefire.failIfNoSpecifiedTests=false -Dapprove` and commit"
                                + " docs/rule-book.md.")
                .isEqualTo(Files.readString(PAGE));
    }
}
