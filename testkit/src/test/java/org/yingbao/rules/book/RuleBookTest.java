package org.yingbao.rules.book;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yingbao.testkit.contract.Approval;

class RuleBookTest {
    @Test
    void the_rule_book_says_what_the_rules_say() throws IOException {
        Approval.approved(
                Path.of("../docs/rule-book.md"),
                RuleBook.write(),
                "The rules, or an example of them, changed",
                "mvn -pl testkit -am test -Dtest=RuleBookTest -Dsurefire.failIfNoSpecifiedTests=false -Dapprove");
    }
}
