package org.yingbao.subsidy.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.subsidy.PolicyJson.LINYI;
import static org.yingbao.subsidy.PolicyJson.put;
import static org.yingbao.subsidy.person.APerson.ID;
import static org.yingbao.subsidy.person.APerson.aPerson;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.identity.EnrolmentFact;
import org.yingbao.contracts.subsidy.ScopeOfYear;
import org.yingbao.contracts.subsidy.YearEntitlement;
import org.yingbao.testkit.store.MemoryStore;

/** What a year says of a person beside its steps changes when its day comes, and on no other day. */
class ScopeByDaysTest {
    private final Running service = new Running(new MemoryStore());

    private ScopeOfYear scope() {
        return service.entitlements(ID).years().stream()
                .filter(year -> year.coverageYear() == 2023)
                .map(YearEntitlement::scope)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    private int publishedOn(String day) {
        int before = service.published.size();
        service.day(day).settle();
        return service.published.size() - before;
    }

    @Test
    void suspicion_begins_on_the_day_after_closing_and_ends_with_the_year() {
        service.policy(LINYI)
                .facts(aPerson()
                        .holding("MINIMUM_LIVING", "371302", "2022-03-01")
                        .facts())
                .settle();
        assertThat(scope().identities().getFirst().since()).isEqualTo(LocalDate.of(2023, 1, 1));

        assertThat(publishedOn("2022-12-31")).isZero();
        assertThat(scope().identities().getFirst().begun()).isNull();
        assertThat(publishedOn("2023-01-01")).isEqualTo(1);
        assertThat(scope().identities().getFirst().begun()).isTrue();
        assertThat(publishedOn("2023-01-02")).isZero();
        assertThat(publishedOn("2023-12-31")).isZero();
        assertThat(scope().over()).isNull();
        assertThat(publishedOn("2024-01-01")).isEqualTo(1);
        assertThat(scope().over()).isTrue();
        assertThat(publishedOn("2024-01-02")).isZero();
    }

    @Test
    void a_policy_may_say_another_day_and_a_late_recognition_has_its_own() {
        service.policy(put("/screening", "{\"daysBeforeClosing\": 10, \"daysAfterRecognition\": 15}"))
                .facts(aPerson()
                        .holding("MINIMUM_LIVING", "371302", "2023-02-01")
                        .facts())
                .settle();
        assertThat(publishedOn("2023-02-01")).isEqualTo(1);
        assertThat(scope().identities().getFirst().since()).isEqualTo(LocalDate.of(2023, 2, 16));
        assertThat(publishedOn("2023-02-15")).isZero();
        assertThat(publishedOn("2023-02-16")).isEqualTo(1);
        assertThat(scope().identities().getFirst().begun()).isTrue();
    }

    @Test
    void whoever_leaves_an_enrolment_of_the_year_before_is_looked_for_first_from_that_day_on() {
        service.policy(LINYI)
                .facts(aPerson()
                        .holding("MINIMUM_LIVING", "371302", "2022-03-01")
                        .enrolled(new EnrolmentFact(
                                "urn:medical-insurance:test",
                                "E",
                                1,
                                aPerson().facts().newsAt(),
                                "ENDED",
                                2022,
                                "RESIDENT",
                                "370102",
                                1,
                                null,
                                LocalDate.of(2022, 11, 5),
                                null))
                        .facts())
                .settle();
        assertThat(scope().identities().getFirst().priority()).isEqualTo(2);
        assertThat(publishedOn("2022-11-04")).isZero();
        assertThat(publishedOn("2022-11-05")).isEqualTo(1);
        assertThat(scope().identities().getFirst().priority()).isEqualTo(1);
    }

    @Test
    void whoever_has_no_grant_is_in_scope_and_owes_the_standard() {
        service.policy(put("/latePayment", "{\"waitingMonths\": 3}"))
                .facts(aPerson()
                        .holding("LOW_INCOME_FAMILY", "371302", "2022-03-01")
                        .facts())
                .settle();
        assertThat(scope().identities()).hasSize(1);
        assertThat(scope().categories()).containsExactly("LOW_INCOME_FAMILY");
        assertThat(scope().ordinary()).singleElement().satisfies(terms -> {
            assertThat(terms.standardFen()).isEqualTo(35_000);
            assertThat(terms.latePayment()).isNotNull();
        });
    }

    @Test
    void whoever_has_died_is_not_in_scope() {
        service.policy(LINYI)
                .facts(aPerson()
                        .holding("MINIMUM_LIVING", "371302", "2022-03-01")
                        .deceasedOn("2022-09-09")
                        .facts())
                .settle();
        assertThat(scope().identities()).isEmpty();
        assertThat(scope().region()).isEqualTo("371302");
        assertThat(publishedOn("2023-01-01")).isZero();
        assertThat(publishedOn("2024-01-01")).isZero();
    }
}
