package org.yingbao.system.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.WholeCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The worked examples of money and reconciliation, in every order that must not matter, through all doors and stages.
 */
class MoneyCasesTest {
    /** What the ledger does not say, the other examples ask. */
    private static final String DECIDED_ELSEWHERE = "standing";

    static Stream<WholeCase> cases() {
        return WholeCase.all().stream()
                .filter(one -> one.file().startsWith("money-") || one.file().startsWith("reconciliation-"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_published_is_what_the_example_says(WholeCase example) {
        example.orders().forEach((order, events) -> {
            MoneyFlow flow = new MoneyFlow().send(events);
            assertThat(flow.refused(events)).as("%s, %s", example, order).isEmpty();
            example.then().forEach((kind, expected) -> {
                List<String> differences = new ArrayList<>();
                if (!kind.equals(DECIDED_ELSEWHERE)) {
                    compare(flow, kind, expected, differences::add);
                }
                assertThat(differences).as("%s, %s, %s", example, order, kind).isEmpty();
            });
        });
    }

    private static void compare(MoneyFlow flow, String kind, JsonNode expected, Consumer<String> differs) {
        switch (kind) {
            case "requests" ->
                compare("", expected, all(flow, Topics.TRANSFER_REQUESTS, MoneyCasesTest::requestId), differs);
            case "reconciliations" ->
                compare("", expected, all(flow, Topics.RECONCILIATIONS, MoneyCasesTest::taxDay), differs);
            case "ledger" ->
                expected.forEach(one -> compare(
                        "",
                        one.path("included"),
                        flow.line(
                                        "RESIDENT_ID",
                                        one.path("document").asString(),
                                        one.path("coverageYear").asInt())
                                .path("included"),
                        differs));
            case "forecasts" -> expected.forEach(one -> compare("", one, forecast(flow, one), differs));
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private static String requestId(JsonNode request) {
        return request.path("requestId").asString();
    }

    private static String taxDay(JsonNode answer) {
        return Stream.of("day", "region", "coverageYear")
                .map(field -> answer.path(field).asString())
                .reduce("", String::concat);
    }

    private static JsonNode all(MoneyFlow flow, String topic, Function<JsonNode, String> name) {
        return Json.MAPPER.createArrayNode().addAll(flow.last(topic, name).values());
    }

    private static JsonNode forecast(MoneyFlow flow, JsonNode asked) {
        JsonNode forecast = flow.last(
                        Topics.FORECASTS,
                        one -> one.path("region").asString()
                                + one.path("coverageYear").asString())
                .get(asked.path("region").asString()
                        + asked.path("coverageYear").asString());
        Stream<JsonNode> payers =
                forecast == null ? Stream.empty() : forecast.path("payers").valueStream();
        JsonNode payer = payers.filter(one -> one.path("payer").equals(asked.path("payer")))
                .findFirst()
                .orElseGet(() -> Json.MAPPER.valueToTree(
                        Map.of("payer", asked.path("payer"), "needed", 0, "settled", 0, "requested", 0, "moved", 0)));
        ObjectNode answer = (ObjectNode) payer.deepCopy();
        answer.set("region", asked.path("region"));
        answer.set("coverageYear", asked.path("coverageYear"));
        return answer;
    }

    /** An expectation may leave out fields, but no elements. */
    private static void compare(String at, JsonNode expected, JsonNode actual, Consumer<String> differs) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(field ->
                            compare(at + "/" + field.getKey(), field.getValue(), actual.path(field.getKey()), differs));
        } else if (expected.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(at + "/" + i, expected.path(i), actual.path(i), differs);
            }
        } else if (!expected.toString().equals(actual.toString())) {
            differs.accept(at + ": expected " + expected + ", but is " + actual);
        }
    }
}
