package org.yingbao.rules.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.rules.settlement.ReasonCode;

class ToDoTest {
    @ParameterizedTest
    @CsvSource({
        "true,  SUPPORT_GRANTED,             0,     0, false, NOTHING",
        "true,  SUPPORT_GRANTED,          7000,     0, false, PAY",
        "true,  SUPPORT_RAISED,           7000,    -1, false, CLAIM_REFUND",
        "true,  SUPPORT_LOWERED,          7000,     1, false, PAY_THE_REST",
        "true,  PAID_TOO_MUCH,               0,     0, false, NOTHING_MORE",
        "true,  CORRECTION_AFTER_PAYMENT, 7000,     0, false, NOTHING_MORE",
        "true,  REFUNDED,                 7000,     0, false, PAY_AGAIN",
        "true,  REFUNDED,                    0,     0, true,  NOTHING",
        "false, IDENTITY_LOST,           35000,     0, false, PAY",
        "false, IDENTITY_LOST,           35000,     0, true,  PAY_AGAIN",
        "false, DECEASED,                35000, -7000, false, CLAIM_REFUND",
        "true,  A_CODE_OF_LATER,          7000,     0, false, PAY"
    })
    void what_an_instruction_leaves_to_do(
            boolean supports, String code, long selfFen, long adjustmentFen, boolean refunded, ToDo toDo) {
        assertThat(ToDo.of(supports, ReasonCode.of(code), selfFen, adjustmentFen, refunded))
                .isEqualTo(toDo);
    }

    @ParameterizedTest
    @CsvSource({"NOTHING, false", "PAY, false", "PAY_AGAIN, false", "NOTHING_MORE, true", "CLAIM_REFUND, true"})
    void only_who_has_paid_is_compared_with_what_is_due(ToDo toDo, boolean compares) {
        assertThat(toDo.comparesPayments()).isEqualTo(compares);
    }

    @ParameterizedTest
    @CsvSource({"IDENTITY_LOST, true", "DECEASED, true", "REFUNDED, false", "PAID_TOO_LITTLE, false"})
    void a_reason_of_payment_ends_no_support(ReasonCode code, boolean ends) {
        assertThat(Optional.of(code).map(ReasonCode::endsSupport)).contains(ends);
    }
}
