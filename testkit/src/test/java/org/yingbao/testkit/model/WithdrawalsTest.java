package org.yingbao.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithdrawalsTest {
    private static final Document PERSON = new Document(Document.RESIDENT_ID, "141102195602110016");

    private static PlainModel ending(String name) {
        return new PlainModel(events(name));
    }

    private static List<Event> events(String name) {
        return Case.all().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow()
                .events();
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
    void what_was_paid_stays_paid_when_the_only_record_moves_to_somebody_else() {
        List<Event> events = new ArrayList<>(events("document-number-corrected"));
        events.add(Event.of(Event.JSON.readTree("""
                {"topic": "tax.collections.v1", "type": "org.yingbao.collection-result.v1", "source": "urn:cn:tax",
                 "id": "paid", "time": "2022-09-15T10:00:00+08:00",
                 "data": {"recordId": "T", "revision": 1, "status": "PAID", "coverageYear": 2023, "amountFen": 7000,
                          "paidAt": "2022-09-15T10:00:00+08:00", "channel": "WECHAT",
                          "person": {"document": {"type": "RESIDENT_ID", "number": "141102195602110016"}}}}""")));
        assertThat(new PlainModel(events).withdrawnAdjustment(PERSON, 2023, 35000))
                .hasValue(28000);
    }

    @Test
    void nothing_is_adjusted_before_a_payment() {
        assertThat(ending("lost-before-payment").withdrawnAdjustment(PERSON, 2023, 35000))
                .isEmpty();
    }
}
