package org.yingbao.rules.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.testkit.model.Case;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.Expectation;
import org.yingbao.testkit.model.Orders;

class CasesAloneTest {
    static List<Arguments> cases() {
        List<Arguments> all = new ArrayList<>();
        for (Case example : Case.all()) {
            Orders.of(example.events(), 9)
                    .forEach((order, events) -> all.add(Arguments.of(example.name(), order, events, example)));
        }
        return all;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void the_rules_end_every_case_as_expected(String name, String order, List<Event> events, Case example) {
        for (Told told : Told.values()) {
            RulesAlone platform = told.to(events);
            for (Expectation expected : example.expectations()) {
                Document person = platform.people().stream()
                        .filter(one -> one.number().equals(expected.document()))
                        .findFirst()
                        .orElse(new Document(Document.RESIDENT_ID, expected.document()));
                assertThat(Targets.of(platform.last(person, expected.coverageYear())))
                        .as("%s, %s, told %s, %s", name, order, told, expected.document())
                        .isEqualTo(expected.target());
            }
        }
    }
}
