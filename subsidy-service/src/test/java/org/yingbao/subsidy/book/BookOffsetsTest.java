package org.yingbao.subsidy.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.ObjectMapper;

class BookOffsetsTest {
    private static final List<ObjectMapper> BOTH = List.of(Json.MAPPER, Json.KEPT);

    /** As releases without regions have them. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Two(long policies, long days) {}

    record Keeping(BookOffsets pages, String after) {}

    record KeepingTwo(Two pages, String after) {}

    @Test
    void they_are_written_in_their_order() {
        assertThat(Json.MAPPER.writeValueAsString(new BookOffsets(1, 2, 3))).isEqualTo("[1,2,3]");
    }

    @Test
    void what_an_earlier_release_kept_is_read_as_if_no_region_had_come() {
        for (ObjectMapper mapper : BOTH) {
            byte[] kept = mapper.writeValueAsBytes(new KeepingTwo(new Two(7, 9), "end"));

            assertThat(mapper.readValue(kept, Keeping.class)).isEqualTo(new Keeping(new BookOffsets(7, 9, 0), "end"));
        }
    }

    @Test
    void an_earlier_release_reads_what_this_one_keeps() {
        for (ObjectMapper mapper : BOTH) {
            byte[] kept = mapper.writeValueAsBytes(new Keeping(new BookOffsets(7, 9, 4), "end"));

            assertThat(mapper.readValue(kept, KeepingTwo.class)).isEqualTo(new KeepingTwo(new Two(7, 9), "end"));
        }
    }

    @Test
    void who_has_read_less_of_any_topic_has_not_read_all() {
        BookOffsets asked = new BookOffsets(2, 2, 2);

        assertThat(new BookOffsets(2, 2, 2).cover(asked)).isTrue();
        assertThat(new BookOffsets(1, 2, 2).cover(asked)).isFalse();
        assertThat(new BookOffsets(2, 1, 2).cover(asked)).isFalse();
        assertThat(new BookOffsets(2, 2, 1).cover(asked)).isFalse();
    }
}
