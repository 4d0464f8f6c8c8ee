package org.yingbao.subsidy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** In a policy nothing is ignored: a key at any depth that no policy has refuses it. */
class UnknownKeysTest {
    static List<String> objects() {
        List<String> pointers = new ArrayList<>();
        collect(Json.MAPPER.readTree(EveryForm.POLICY), "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String at, List<String> pointers) {
        if (node.isObject()) {
            pointers.add(at);
            node.properties().forEach(member -> collect(member.getValue(), at + "/" + member.getKey(), pointers));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at + "/" + i, pointers);
        }
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("objects")
    void an_unknown_key_refuses_wherever_it_stands(String object) throws Refused {
        JsonNode policy = Json.MAPPER.readTree(EveryForm.POLICY);
        ((ObjectNode) policy.at(object)).put("min_age", 60);

        assertThat(PolicyReader.read(policy).refusals())
                .extracting(Refusal::reason, Refusal::at)
                .containsExactly(tuple(Refusal.Reason.UNKNOWN_KEY, object + "/min_age"));
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("objects")
    void a_misspelt_key_never_goes_unnoticed(String object) {
        for (String key :
                List.copyOf(Json.MAPPER.readTree(EveryForm.POLICY).at(object).propertyNames())) {
            JsonNode policy = Json.MAPPER.readTree(EveryForm.POLICY);
            ObjectNode misspelt = (ObjectNode) policy.at(object);
            misspelt.set(key + "s", misspelt.remove(key));

            assertThat(told(policy)).as("%s without %s", object, key).contains(object + "/" + key + "s: ");
        }
    }

    @Test
    void a_key_with_null_is_a_key() throws Refused {
        assertThat(PolicyReader.read(with("\"rule\": null")).refusals())
                .extracting(Refusal::at)
                .containsExactly("/rule");
    }

    @Test
    void what_can_be_no_name_of_a_key_is_not_repeated() throws Refused {
        assertThat(PolicyReader.read(with("\"a/b~c\": 1, \"" + "x".repeat(1000) + "\": 1"))
                        .refusals())
                .extracting(Refusal::at)
                .containsExactly("/*", "/*");
    }

    private static JsonNode with(String members) {
        return Json.MAPPER.readTree(EveryForm.POLICY.replaceFirst("\\{", "{" + members + ", "));
    }

    private static String told(JsonNode policy) {
        try {
            return ReadPolicy.told(PolicyReader.read(policy).refusals());
        } catch (Refused violation) {
            return violation.detail();
        }
    }
}
