package org.yingbao.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class WholeCasesTest {
    static List<WholeCase> cases() {
        return WholeCase.all();
    }

    @Test
    void there_are_twelve_cases_of_each_section_at_least() {
        Map<String, Integer> bySection = new TreeMap<>();
        cases().forEach(c -> bySection.merge(c.file().split("-", -1)[0], 1, Integer::sum));
        assertThat(bySection.keySet())
                .containsExactly("lists", "money", "preview", "reconciliation", "rights", "suspected");
        assertThat(bySection.values()).allMatch(howMany -> howMany >= 12);
        assertThat(cases()).allSatisfy(c -> {
            assertThat(c.why()).isNotBlank();
            assertThat(c.then()).isNotEmpty();
        });
    }

    @Test
    void all_events_pass_the_door() {
        cases().forEach(c -> c.events()
                .forEach(e ->
                        assertThat(PlainDoor.faults(e)).as("%s, %s", c, e.id()).isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_plain_model_answers_as_expected_in_every_order_that_must_not_matter(WholeCase example) {
        example.orders().forEach((order, events) -> {
            PlainAnswers answers = new PlainAnswers(events);
            example.then().forEach((kind, expected) -> {
                for (Question question : questions(kind, expected)) {
                    List<String> differences = new ArrayList<>();
                    compare("", question.expected(), answers.to(kind, question.asked()), differences);
                    assertThat(differences)
                            .as("%s, %s, %s", example, order, kind)
                            .isEmpty();
                }
            });
            PlainModel model = new PlainModel(events);
            for (Expectation expected : example.instructions().expectations()) {
                assertThat(model.target(expected.document(), expected.coverageYear()))
                        .as("%s, %s, %s", example, order, expected.document())
                        .isEqualTo(expected.target());
            }
        });
    }

    private record Question(JsonNode asked, JsonNode expected) {}

    /** Of requests and reconciliations all are expected at once. */
    private static List<Question> questions(String kind, JsonNode expected) {
        if (kind.equals("requests") || kind.equals("reconciliations")) {
            return List.of(new Question(expected, expected));
        }
        return expected.valueStream().map(one -> new Question(one, one)).toList();
    }

    /** An expectation may leave out fields, but no elements. */
    private static void compare(String at, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(field -> compare(
                            at + "/" + field.getKey(), field.getValue(), actual.path(field.getKey()), differences));
        } else if (expected.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(at + "/" + i, expected.path(i), actual.path(i), differences);
            }
        } else if (!expected.toString()
                .equals(actual.isMissingNode() && expected.isArray() ? "[]" : actual.toString())) {
            differences.add(at + ": expected " + expected + ", but is " + actual);
        }
    }
}
