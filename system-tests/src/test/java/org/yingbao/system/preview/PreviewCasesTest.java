package org.yingbao.system.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.Orders;
import org.yingbao.testkit.model.WholeCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * The worked examples of previews, through all services: as they are written, doubled, and with the facts in two other
 * orders before the drafts, since a draft counts what is known when it comes.
 */
class PreviewCasesTest {

    static List<WholeCase> cases() {
        return WholeCase.all().stream()
                .filter(example -> example.file().startsWith("preview-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_preview_is_what_each_example_expects(WholeCase example) {
        orders(example.events()).forEach((order, events) -> {
            PreviewChain chain = new PreviewChain(2).sendOneByOne(events);
            assertThat(chain.refused()).isEmpty();
            for (JsonNode expected : example.then().getOrDefault("previews", NullNode.getInstance())) {
                String draftId = expected.path("draftId").asString();
                assertThat(PreviewAnswers.differences(expected, PreviewAnswers.of(draftId, chain.preview(draftId))))
                        .as("%s, %s", example, order)
                        .isEmpty();
            }
        });
    }

    private static Map<String, List<Event>> orders(List<Event> events) {
        List<Event> facts = events.stream().filter(event -> !Drafts.is(event)).toList();
        List<Event> drafts = events.stream().filter(Drafts::is).toList();
        Map<String, List<Event>> orders = new LinkedHashMap<>();
        orders.put("as it is", events);
        orders.put("doubled", Orders.doubled(events));
        orders.put("reversed", both(Orders.reversed(facts), Orders.reversed(drafts)));
        orders.put("shuffled", both(Orders.shuffled(facts, 7), drafts));
        return orders;
    }

    private static List<Event> both(List<Event> facts, List<Event> drafts) {
        return Stream.concat(facts.stream(), drafts.stream()).toList();
    }
}
