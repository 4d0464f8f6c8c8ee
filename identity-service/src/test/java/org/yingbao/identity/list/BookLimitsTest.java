package org.yingbao.identity.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.identity.list.SentList.ofMonth;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.Json;
import org.yingbao.rules.facts.Version;

/** What one source can make us keep of its lists is bounded, and said to it. */
class BookLimitsTest {

    private final ListTown town = new ListTown();

    @Test
    void a_source_with_too_many_lists_hears_it_and_those_that_are_there_go_on() {
        IntStream.range(0, BookLimits.LISTS)
                .forEach(i -> town.hear(ofMonth(9, "ANN").id("waiting-" + i).head()));
        town.settled();
        assertThat(town.deadLetters()).isEmpty();
        SentList known = ofMonth(9, "ANN").id("waiting-7");
        town.hear(ofMonth(9, "ANN").id("too-many").head()).hear(known).settled();
        assertThat(town.deadLetters()).singleElement().asString().contains("TOO_LARGE", "at most 800 are kept");
        assertThat(town.reportOf(known).status()).isEqualTo("ACCEPTED");
    }

    @Test
    void the_parts_of_a_complete_list_take_little_room_and_are_known_again() {
        List<ListEntry.PartSeen> parts = IntStream.rangeClosed(1, 400)
                .mapToObj(part -> new ListEntry.PartSeen(
                        part,
                        400,
                        500,
                        new Version(1, ofMonth(9).at(), "list-9/1/part-" + part, ListKeys.hash("p" + part)),
                        new java.util.TreeSet<>(List.of(SentList.COUNTY)),
                        false))
                .toList();
        PartsSeen open = PartsSeen.of(parts);
        PartsSeen packed = open.packing();
        assertThat(packed.all()).isEqualTo(parts);
        assertThat(packed.count()).isEqualTo(400);
        int room = Json.MAPPER.writeValueAsBytes(packed).length;
        assertThat(room * 5L).isLessThan(Json.MAPPER.writeValueAsBytes(open).length);
    }

    @Test
    void a_row_that_is_larger_than_a_record_may_be_is_bad() {
        SentList list = ofMonth(9, "ANN")
                .row("BOB", row -> row.putObject("attributes").put("remark", "x".repeat(70_000)))
                .row("CID", row -> row.putObject("attributes").put("remark", "x".repeat(60_000)));
        town.hear(list).settled();
        assertThat(town.reportOf(list).notTaken()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(3);
            assertThat(row.reason()).isEqualTo("TOO_LARGE");
        });
        assertThat(town.identities()).hasSize(2);
    }
}
