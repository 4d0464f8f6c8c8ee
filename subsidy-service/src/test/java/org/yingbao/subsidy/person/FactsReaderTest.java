package org.yingbao.subsidy.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yingbao.subsidy.person.APerson.aPerson;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.contracts.identity.EnrolmentFact;
import org.yingbao.contracts.identity.OtherGrantFact;
import org.yingbao.rules.facts.Attribute;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.facts.Status;

class FactsReaderTest {
    private static final Instant TIME = Instant.parse("2022-09-10T02:00:00Z");

    @ParameterizedTest
    @CsvSource({"2022-09-10T15:59:59Z, 2022-09-10", "2022-09-10T16:00:00Z, 2022-09-11"})
    void news_are_of_the_day_in_shanghai(String time, LocalDate day) {
        assertThat(FactsReader.read(aPerson().newsAt(time).facts()).newsDay()).isEqualTo(day);
    }

    @Test
    void an_interval_without_end_is_open() {
        Facts facts = FactsReader.read(aPerson()
                .holding("ORPHAN", "371302", "2022-03-01")
                .holding("ORPHAN", "371302", "2022-03-01", "2022-10-16")
                .facts());

        assertThat(facts.identities())
                .extracting(Identity::status, Identity::to)
                .containsExactly(tuple(Status.ACTIVE, LocalDate.MAX), tuple(Status.ENDED, LocalDate.of(2022, 10, 16)));
    }

    @Test
    void attributes_are_text() {
        Map<String, Object> attributes = new HashMap<>(
                Map.of("disabilityGrade", 2, "share", new BigDecimal("2.0"), "riskCleared", false, "list", List.of(1)));
        attributes.put("nothing", null);

        Facts facts = FactsReader.read(aPerson()
                .holding("SEVERE_DISABILITY", "371302", "2022-03-01", null, "ACTIVE", attributes)
                .facts());

        assertThat(facts.identities().getFirst().attributes())
                .isEqualTo(Map.of(
                        "disabilityGrade",
                        new Attribute("2", OptionalDouble.of(2)),
                        "share",
                        new Attribute("2", OptionalDouble.of(2)),
                        "riskCleared",
                        Attribute.of("false"),
                        "list",
                        Attribute.of("[1]")));
    }

    @Test
    void an_enrolment_that_says_nothing_has_always_begun_and_not_applied() {
        Facts facts = FactsReader.read(aPerson().enrolledIn("370102", 2).facts());

        assertThat(facts.enrolments()).singleElement().satisfies(enrolment -> {
            assertThat(enrolment.from()).isEqualTo(LocalDate.MIN);
            assertThat(enrolment.to()).isEqualTo(LocalDate.MAX);
            assertThat(enrolment.applied()).isFalse();
            assertThat(enrolment.scheme()).isEqualTo(Scheme.RESIDENT);
            assertThat(enrolment.tier()).isEqualTo(2);
        });
    }

    @Test
    void an_enrolment_keeps_what_it_says() {
        EnrolmentFact fact = new EnrolmentFact(
                "urn:s",
                "E",
                1,
                TIME,
                "ENDED",
                2023,
                "EMPLOYEE",
                "370102",
                1,
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 2, 1),
                true);

        assertThat(FactsReader.read(aPerson().enrolled(fact).facts()).enrolments())
                .extracting(Enrolment::from, Enrolment::to, Enrolment::applied, Enrolment::scheme)
                .containsExactly(tuple(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 2, 1), true, Scheme.EMPLOYEE));
    }

    @Test
    void only_grants_that_are_active_count() {
        Facts facts = FactsReader.read(aPerson()
                .alsoPaidBy(grant("A", "ACTIVE"), grant("B", "ANNULLED"))
                .facts());

        assertThat(facts.otherGrants()).extracting(OtherGrant::payer).containsExactly("A");
    }

    @Test
    void deaths_are_days() {
        assertThat(FactsReader.read(aPerson().deceasedOn("2022-09-05").facts()).deaths())
                .containsExactly(LocalDate.of(2022, 9, 5));
        assertThat(FactsReader.read(aPerson().facts()).deaths()).isEmpty();
    }

    private static OtherGrantFact grant(String payer, String status) {
        return new OtherGrantFact("urn:s", "G-" + payer, 1, TIME, status, 2023, payer, 5000, LocalDate.of(2022, 9, 1));
    }
}
