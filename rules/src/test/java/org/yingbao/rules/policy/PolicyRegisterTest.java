package org.yingbao.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.vocabulary.APolicy.aPolicy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.vocabulary.APolicy;

class PolicyRegisterTest {
    private static Version sent(long revision, String time) {
        return new Version(revision, Instant.parse(time), "id", "00");
    }

    private static PolicyRegister registerOf(APolicy... notices) {
        PolicyRegister register = PolicyRegister.NONE;
        for (APolicy notice : notices) {
            Policy policy = notice.build();
            register = register.with(policy, sent(policy.revision(), "2021-08-01T00:00:00Z"));
        }
        return register;
    }

    private static long inForce(PolicyRegister register, String day) {
        return register.inForceOn(LocalDate.parse(day))
                .orElseThrow()
                .reference()
                .revision();
    }

    @ParameterizedTest
    @CsvSource({"2022-08-31, 1", "2022-10-14, 1", "2022-10-15, 2", "2023-12-31, 2"})
    void the_highest_revision_that_applies_is_in_force_or_the_lowest_if_none_does(String day, long revision) {
        PolicyRegister register = registerOf(aPolicy().revision(2).inForceFrom("2022-10-15"), aPolicy());
        assertThat(inForce(register, day)).isEqualTo(revision);
    }

    @Test
    void a_correction_that_repeats_the_old_day_replaces_what_was() {
        assertThat(inForce(registerOf(aPolicy(), aPolicy().revision(2)), "2022-09-01"))
                .isEqualTo(2);
    }

    @Test
    void a_higher_revision_from_an_earlier_day_hides_a_lower_one_for_good() {
        PolicyRegister register = registerOf(
                aPolicy(),
                aPolicy().revision(2).inForceFrom("2022-11-01"),
                aPolicy().revision(3).inForceFrom("2022-10-01"));
        assertThat(inForce(register, "2022-09-30")).isEqualTo(1);
        assertThat(inForce(register, "2022-10-01")).isEqualTo(3);
        assertThat(inForce(register, "2022-11-01")).isEqualTo(3);
        assertThat(register.changes()).containsExactly(LocalDate.of(2022, 10, 1));
    }

    @Test
    void a_revision_in_force_from_the_start_moves_the_opening() {
        assertThat(registerOf(
                                aPolicy(),
                                aPolicy()
                                        .revision(2)
                                        .window("2022-10-01", "2022-12-31")
                                        .inForceFrom("2022-09-01"))
                        .opensOn())
                .contains(LocalDate.of(2022, 10, 1));
    }

    @Test
    void a_revision_in_force_later_moves_no_opening_that_has_been() {
        assertThat(registerOf(aPolicy(), aPolicy().revision(2).window("2022-11-01", "2022-12-31"))
                        .opensOn())
                .contains(LocalDate.of(2022, 9, 1));
    }

    @Test
    void a_revision_that_opens_before_it_comes_into_force_opens_when_it_does() {
        assertThat(registerOf(
                                aPolicy().window("2022-10-01", "2022-12-31").inForceFrom("2022-09-01"),
                                aPolicy()
                                        .revision(2)
                                        .window("2022-09-01", "2022-12-31")
                                        .inForceFrom("2022-09-15"))
                        .opensOn())
                .contains(LocalDate.of(2022, 9, 15));
    }

    @Test
    void of_one_revision_sent_twice_the_later_counts_in_whatever_order() {
        Policy first = aPolicy().standard(1, 35000).build();
        Policy second = aPolicy().standard(1, 36000).build();
        Policies forth = Policies.NONE
                .with(first, sent(1, "2021-08-01T00:00:00Z"))
                .with(second, sent(1, "2021-08-02T00:00:00Z"));
        Policies back = Policies.NONE
                .with(second, sent(1, "2021-08-02T00:00:00Z"))
                .with(first, sent(1, "2021-08-01T00:00:00Z"));
        assertThat(standard(forth)).isEqualTo(36000).isEqualTo(standard(back));
    }

    @Test
    void the_nearest_is_the_county_then_the_city_then_the_province_for_that_year() {
        Policies policies = Policies.NONE;
        for (APolicy notice : new APolicy[] {
            aPolicy().of("140000").standard(1, 1), aPolicy().of("141100").standard(1, 2),
            aPolicy().of("141102").standard(1, 3),
                    aPolicy().of("140000").forYear(2024).standard(1, 4)
        }) {
            policies = policies.with(notice.build(), sent(1, "2021-08-01T00:00:00Z"));
        }
        assertThat(standard(policies, "141102", 2023)).contains(3L);
        assertThat(standard(policies, "141121", 2023)).contains(2L);
        assertThat(standard(policies, "140105", 2023)).contains(1L);
        assertThat(standard(policies, "141102", 2024)).contains(4L);
        assertThat(standard(policies, "610402", 2023)).isEmpty();
        assertThat(standard(policies, "141102", 2025)).isEmpty();
        assertThat(policies.years()).containsExactly(2023, 2024);
    }

    @Test
    void adding_to_a_book_leaves_the_book_as_it_was() {
        Policies before = Policies.NONE.with(aPolicy().standard(1, 1).build(), sent(1, "2021-08-01T00:00:00Z"));
        Policies after = before.with(aPolicy().of("141102").standard(1, 2).build(), sent(1, "2021-08-01T00:00:00Z"))
                .with(aPolicy().of("110101").forYear(2024).standard(1, 3).build(), sent(1, "2021-08-01T00:00:00Z"));
        assertThat(standard(before)).isEqualTo(1);
        assertThat(before.years()).containsExactly(2023);
        assertThat(standard(after)).isEqualTo(2);
        assertThat(standard(after, "110101", 2024)).contains(3L);
    }

    private static long standard(Policies policies) {
        return standard(policies, "141102", 2023).orElseThrow();
    }

    private static Optional<Long> standard(Policies policies, String region, int year) {
        return policies.nearest(new Region(region), year)
                .inForceOn(LocalDate.of(2022, 10, 1))
                .map(tariff -> tariff.standardFen(1));
    }
}
