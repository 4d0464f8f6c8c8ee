package org.yingbao.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private final AtomicInteger made = new AtomicInteger();

    private Finding died() {
        made.incrementAndGet();
        return Finding.notMet(Provision.NOT_DECEASED, FactMap.of("day", "2022-10-01"), "The person died.");
    }

    @Test
    void a_finding_that_nobody_reads_is_never_made() {
        Findings findings = Findings.unwanted();
        findings.add(this::died);
        findings.addOnce(this::died);
        assertThat(findings.all()).isEmpty();
        assertThat(made).hasValue(0);
    }

    @Test
    void what_is_read_says_provision_verdict_facts_and_sentence() {
        Findings findings = Findings.wanted();
        findings.add(this::died);
        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.provision()).isEqualTo(Provision.NOT_DECEASED);
            assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(finding.facts()).isEqualTo(Map.of("day", "2022-10-01"));
            assertThat(finding.says()).isEqualTo("The person died.");
        });
    }

    @Test
    void an_equal_finding_is_added_once_where_that_is_asked() {
        Findings findings = Findings.wanted();
        findings.addOnce(this::died);
        findings.addOnce(this::died);
        assertThat(findings.all()).hasSize(1);
        findings.add(this::died);
        assertThat(findings.all()).hasSize(2);
    }
}
