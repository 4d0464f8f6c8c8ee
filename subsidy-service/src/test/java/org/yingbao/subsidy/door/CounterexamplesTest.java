package org.yingbao.subsidy.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.subsidy.PolicyJson;
import org.yingbao.subsidy.Sent;
import tools.jackson.databind.JsonNode;

/** The examples of the contract come in, and what the contract says is broken does not. */
class CounterexamplesTest {
    private static final List<String> OURS = List.of(EventTypes.POLICY, EventTypes.REGION, EventTypes.DAY);

    static Stream<Broken> broken() {
        return contract("counterexamples.json").values().stream()
                .filter(each -> OURS.contains(each.path("type").asString()))
                .map(Broken::of);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_the_contract_calls_broken_is_refused_for_the_reason_it_names(Broken broken) {
        AtTheDoor door = AtTheDoor.batch(broken.event(), broken.event().inStructuredMode());

        assertThat(door.deadLetters())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter).startsWith(broken.reason() + " /"));
    }

    @Test
    void its_examples_are_sound() {
        AtTheDoor door = AtTheDoor.batch(
                Sent.policy(contract("examples/policy.v1.json").toString()),
                Sent.policy(contract("examples/policy.v1.every-form.json").toString()),
                Sent.region(contract("examples/region.v1.json").toString()),
                Sent.region(contract("examples/region.v1.succeeded.json").toString()),
                Sent.day("2022-10-16").with(contract("examples/day.v1.json").toString()));

        assertThat(door.deadLetters()).isEmpty();
    }

    private static JsonNode contract(String name) {
        try (InputStream json = Topics.class.getResourceAsStream(name)) {
            return Json.MAPPER.readTree(Objects.requireNonNull(json));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    record Broken(String says, String reason, Sent event) {
        static Broken of(JsonNode each) {
            String type = each.path("type").asString();
            String example = contract("examples/" + type.substring("org.yingbao.".length()) + ".json")
                    .toString();
            String at = each.path("at").asString();
            String data = each.has("put")
                    ? PolicyJson.put(example, at, each.get("put").toString())
                    : PolicyJson.remove(example, at);
            return new Broken(
                    each.path("says").asString(),
                    each.path("reason").asString("SCHEMA_VIOLATION"),
                    switch (type) {
                        case EventTypes.POLICY -> Sent.policy(data);
                        case EventTypes.REGION -> Sent.region(data);
                        default -> Sent.day("2022-10-16").with(data);
                    });
        }

        @Override
        public String toString() {
            return says;
        }
    }
}
