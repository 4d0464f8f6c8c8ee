package org.yingbao.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WithdrawalsTest {
    private static final Document PERSON = new Document(Document.RESIDENT_ID, "141102195602110016");

    private static PlainModel ending(String name) {
        return new PlainModel(Case.all().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow()
                .events());
    }

    @Test
    void who_lost_the_identity_before_paying_owes_what_is_left_of_the_standard() {
        assertThat(ending("lost-before-payment-known-late").withdrawnAdjustment(PERSON, 2023, 35000))
                .hasValue(28000);
    }

    @Test
    void who_paid_the_standard_owes_nothing() {
        assertThat(ending("gained-after-payment").withdrawnAdjustment(PERSON, 2023, 35000))
                .isEmpty();
    }

    @Test
    void who_was_insured_otherwise_when_paying_gets_everything_back() {
        assertThat(ending("end-of-employment-is-no-gain").withdrawnAdjustment(PERSON, 2023, 35000))
                .hasValue(-35000);
    }

    @Test
    void nothing_is_adjusted_before_a_payment() {
        assertThat(ending("lost-before-payment").withdrawnAdjustment(PERSON, 2023, 35000))
                .isEmpty();
    }
}
