package org.yingbao.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasesTest {
    static List<Case> cases() {
        return Case.all();
    }

    @Test
    void there_are_as_many_cases_as_files() {
        assertThat(cases())
                .hasSizeGreaterThanOrEqualTo(91)
                .allSatisfy(c -> assertThat(c.events()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_plain_model_ends_every_case_as_expected_in_every_order(Case example) {
        Orders.of(example.events(), 9).forEach((order, events) -> {
            PlainModel model = new PlainModel(events);
            for (Expectation expected : example.expectations()) {
                assertThat(model.target(expected.document(), expected.coverageYear()))
                        .as("%s, %s, %s", example.name(), order, expected.document())
                        .isEqualTo(expected.target());
            }
        });
    }
}
