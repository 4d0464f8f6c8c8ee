package org.yingbao.rules.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.list.Completeness.Part;

class CompletenessTest {

    @Test
    void an_empty_list_is_a_header_alone() {
        assertThat(Completeness.isComplete(0, Map.of())).isTrue();
        assertThat(Completeness.isComplete(1, Map.of())).isFalse();
        assertThat(Completeness.isComplete(0, Map.of(1, new Part(1, 1)))).isFalse();
    }

    @Test
    void all_parts_are_there_whose_rows_add_up() {
        assertThat(Completeness.isComplete(5, Map.of(1, new Part(2, 3), 2, new Part(2, 2))))
                .isTrue();
        assertThat(Completeness.isComplete(6, Map.of(1, new Part(2, 3), 2, new Part(2, 2))))
                .isFalse();
        assertThat(Completeness.isComplete(5, Map.of(1, new Part(3, 3), 2, new Part(3, 2))))
                .isFalse();
    }

    @Test
    void parts_that_disagree_how_many_there_are_are_not_complete() {
        assertThat(Completeness.isComplete(5, Map.of(1, new Part(2, 3), 2, new Part(3, 2))))
                .isFalse();
    }

    @Test
    void the_parts_that_are_missing_are_named_as_far_as_they_are_known() {
        assertThat(Completeness.missing(Map.of(2, new Part(4, 3)), 2)).containsExactly(1, 3);
        assertThat(Completeness.missing(Map.of(), 2)).isEmpty();
    }
}
