package org.yingbao.rules.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.settlement.Results.noon;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.settlement.CollectionResult.Status;

class CollectionResultTest {
    private static long givenBack(Status status, OptionalLong says, Optional<String> of) {
        return CollectionResult.reported(new RecordName("urn:cn:tax", "T"), status, 7000, says, of, noon("2022-10-05"))
                .refundedFen();
    }

    @Test
    void a_refund_that_names_neither_amount_nor_payment_gives_all_back() {
        assertThat(givenBack(Status.REFUNDED, OptionalLong.empty(), Optional.empty()))
                .isEqualTo(7000);
    }

    @Test
    void a_refund_that_names_one_of_them_gives_back_what_it_says() {
        assertThat(givenBack(Status.REFUNDED, OptionalLong.of(2000), Optional.empty()))
                .isEqualTo(2000);
        assertThat(givenBack(Status.REFUNDED, OptionalLong.empty(), Optional.of("U")))
                .isZero();
    }

    @Test
    void a_payment_gives_nothing_back() {
        assertThat(givenBack(Status.PAID, OptionalLong.empty(), Optional.empty()))
                .isZero();
    }
}
