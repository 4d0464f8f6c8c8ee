package org.yingbao.rules.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.settlement.Results.annulled;
import static org.yingbao.rules.settlement.Results.by;
import static org.yingbao.rules.settlement.Results.failed;
import static org.yingbao.rules.settlement.Results.noon;
import static org.yingbao.rules.settlement.Results.paid;
import static org.yingbao.rules.settlement.Results.refund;
import static org.yingbao.rules.settlement.Results.refunded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentsTest {
    private static final String FIRST = "2022-10-05";
    private static final String SECOND = "2022-10-12";
    private static final String LATER = "2022-10-25";

    private static Payments of(CollectionResult... results) {
        return Payments.from(List.of(results));
    }

    @ParameterizedTest(name = "of 350.00 yuan {0} fen in the record and {1} by a record of its own: {2} left")
    @CsvSource({
        "    0,     0, 35000",
        "    1,     0, 34999",
        "    0,     1, 34999",
        "28000,     0,  7000",
        "    0, 28000,  7000",
        "20000,  8000,  7000",
        "34999,     0,     1",
        "    0, 34999,     1",
        "20000, 14999,     1"
    })
    void what_is_left_of_a_payment_is_what_counts(long within, long byItsOwn, long left) {
        Payments payments = byItsOwn == 0
                ? of(paid("T", 35000, within, FIRST))
                : of(paid("T", 35000, within, FIRST), refund("R", "T", byItsOwn, LATER));
        assertThat(payments.counting()).containsExactly(new Collected(left, noon(FIRST)));
        assertThat(payments.paidFen()).isEqualTo(OptionalLong.of(left));
        assertThat(payments.givenBackFen()).isEqualTo(35000 - left);
        assertThat(payments.emptyRefunds()).isZero();
    }

    @ParameterizedTest(name = "of 350.00 yuan {0} fen in the record and {1} by a record of its own")
    @CsvSource({"35000, 0", "0, 35000", "20000, 15000", "20000, 15001", "0, 99999"})
    void a_payment_of_which_nothing_is_left_does_not_count(long within, long byItsOwn) {
        Payments payments = of(refunded("T", 35000, within, FIRST), refund("R", "T", byItsOwn, LATER));
        assertThat(payments.none()).isTrue();
        assertThat(payments.paidFen()).isEmpty();
        assertThat(payments.day()).isEmpty();
        assertThat(payments.givenBackFen()).isEqualTo(35000);
    }

    @Test
    void an_exempt_payment_counts_though_nothing_is_left_of_it() {
        assertThat(of(paid("T", 0, FIRST)).paidFen()).isEqualTo(OptionalLong.of(0));
        assertThat(of(paid("T", 0, FIRST)).day()).isEqualTo(Optional.of(LocalDate.parse(FIRST)));
        assertThat(of(paid("T", 0, FIRST), refund("R", "T", 7000, LATER)).none())
                .isFalse();
        assertThat(of(refunded("T", 0, 0, FIRST)).none()).isTrue();
    }

    @Test
    void failed_and_annulled_results_count_for_nothing() {
        assertThat(of(failed("T", 7000, FIRST), annulled("U", 7000, FIRST))).isEqualTo(Payments.NONE);
        assertThat(of(failed("T", 7000, FIRST), refund("R", "T", 7000, LATER)).emptyRefunds())
                .isEqualTo(1);
    }

    @Test
    void several_refunds_of_one_payment_add_up() {
        Payments payments =
                of(paid("T", 35000, FIRST), refund("R1", "T", 20000, LATER), refund("R2", "T", 8000, LATER));
        assertThat(payments.paidFen()).isEqualTo(OptionalLong.of(7000));
    }

    @Test
    void more_than_was_paid_takes_nothing_off_another_payment() {
        Payments payments = of(paid("T", 7000, FIRST), paid("U", 7000, SECOND), refund("R", "T", 14000, LATER));
        assertThat(payments.counting()).containsExactly(new Collected(7000, noon(SECOND)));
        assertThat(payments.givenBackFen()).isEqualTo(7000);
    }

    @Test
    void a_refund_takes_off_the_payment_it_names_by_the_same_source_only() {
        CollectionResult payment = paid("T", 7000, FIRST);
        CollectionResult elsewhere = by("urn:cn:tax-elsewhere", refund("R", "T", 7000, LATER));
        assertThat(of(payment, elsewhere).paidFen()).isEqualTo(OptionalLong.of(7000));
        assertThat(of(payment, elsewhere).emptyRefunds()).isEqualTo(1);
        assertThat(of(payment, by("urn:cn:tax-elsewhere", payment), elsewhere).counting())
                .containsExactly(new Collected(7000, noon(FIRST)));
    }

    @Test
    void a_refund_of_a_refund_or_of_nothing_gives_nothing_back() {
        Payments payments = of(paid("T", 7000, FIRST), refund("R", "X", 7000, LATER), refund("S", "R", 7000, LATER));
        assertThat(payments.paidFen()).isEqualTo(OptionalLong.of(7000));
        assertThat(payments.emptyRefunds()).isEqualTo(2);
    }

    @Test
    void refunded_without_an_amount_gives_nothing_back_and_is_noticed() {
        Payments payments = of(refunded("T", 7000, 0, FIRST));
        assertThat(payments.paidFen()).isEqualTo(OptionalLong.of(7000));
        assertThat(payments.emptyRefunds()).isEqualTo(1);
    }

    @Test
    void the_day_is_that_of_the_first_payment_that_counts_in_shanghai() {
        Payments two = of(paid("U", 7000, SECOND), paid("T", 7000, FIRST));
        assertThat(two.day()).isEqualTo(Optional.of(LocalDate.parse(FIRST)));
        Payments firstGivenBack = of(paid("U", 7000, SECOND), paid("T", 7000, FIRST), refund("R", "T", 7000, LATER));
        assertThat(firstGivenBack.day()).isEqualTo(Optional.of(LocalDate.parse(SECOND)));
    }

    @ParameterizedTest
    @CsvSource({"0, 2022-10-05", "7000, 2022-10-05", "7001, 2022-10-12", "10000, 2022-10-12"})
    void rights_are_confirmed_by_the_payment_that_covers_the_own_share(long ownShare, String since) {
        Payments payments = of(paid("U", 5000, 2000, SECOND), paid("T", 7000, FIRST));
        assertThat(payments.covering(ownShare)).contains(noon(since));
    }

    @Test
    void rights_are_not_confirmed_by_less_nor_by_nothing() {
        assertThat(of(paid("T", 7000, 1, FIRST)).covering(7000)).isEmpty();
        assertThat(Payments.NONE.covering(0)).isEmpty();
        assertThat(of(paid("T", 0, FIRST)).covering(0)).contains(noon(FIRST));
    }

    @Provide
    Arbitrary<List<CollectionResult>> histories() {
        return Arbitraries.longs().map(seed -> random(new Random(seed)));
    }

    @Property(tries = 1000)
    void the_order_of_arrival_changes_nothing(@ForAll("histories") List<CollectionResult> results, @ForAll long seed) {
        List<CollectionResult> other = new ArrayList<>(results);
        Collections.shuffle(other, new Random(seed));
        assertThat(Payments.from(other)).isEqualTo(Payments.from(results));
    }

    @Property(tries = 1000)
    void what_was_collected_is_left_or_given_back(@ForAll("histories") List<CollectionResult> results) {
        Payments payments = Payments.from(results);
        long collected = results.stream()
                .filter(CollectionResult::isPayment)
                .mapToLong(CollectionResult::amountFen)
                .sum();
        assertThat(payments.sumFen() + payments.givenBackFen()).isEqualTo(collected);
        assertThat(payments.counting()).allMatch(one -> one.amountFen() >= 0);
    }

    /** Up to six records with names, sources and refunds that often meet. */
    private static List<CollectionResult> random(Random dice) {
        return IntStream.range(0, dice.nextInt(7))
                .mapToObj(i -> by("urn:cn:tax-" + dice.nextInt(2), one(dice, "T" + i)))
                .toList();
    }

    private static CollectionResult one(Random dice, String recordId) {
        String day = List.of(FIRST, SECOND, LATER).get(dice.nextInt(3));
        long fen = List.of(0L, 1L, 7000L, 35000L).get(dice.nextInt(4));
        return switch (dice.nextInt(6)) {
            case 0 -> paid(recordId, fen, dice.nextLong(fen + 1), day);
            case 1 -> refunded(recordId, fen, dice.nextLong(fen + 1), day);
            case 2, 3 -> refund(recordId, "T" + dice.nextInt(7), fen, day);
            case 4 -> dice.nextBoolean() ? failed(recordId, fen, day) : annulled(recordId, fen, day);
            default -> paid(recordId, fen, day);
        };
    }
}
