package org.yingbao.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

class CounterexamplesTest {
    private static final Contract CONTRACT = Contract.asWritten();
    private static final Schemas SCHEMAS = new Schemas(CONTRACT);
    private static final Set<String> DEPARTMENT_TYPES = Set.of(
            EventTypes.IDENTITY_RECORD,
            EventTypes.LIST,
            EventTypes.LIST_PART,
            EventTypes.LIST_RELEASE,
            EventTypes.ENROLMENT,
            EventTypes.POLICY,
            EventTypes.REGION,
            EventTypes.VITAL_STATUS,
            EventTypes.OTHER_GRANT,
            EventTypes.COLLECTION_RESULT,
            EventTypes.DAY,
            EventTypes.TRANSFER_RECEIPT);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterexamples")
    void a_broken_variant_is_refused_unless_only_the_door_can_tell(String type, String says, JsonNode change) {
        assertThat(SCHEMAS.check(Contract.nameOf(type), whole(type, change))).isEmpty();
        assertThat(SCHEMAS.check(Contract.nameOf(type), broken(type, change)).isEmpty())
                .isEqualTo(change.path("beyondSchema").asBoolean(false));
    }

    @Test
    void the_reason_is_one_of_a_door() {
        CONTRACT.counterexamples()
                .forEach(change -> DeadLetterReason.valueOf(
                        change.path("reason").asString(DeadLetterReason.SCHEMA_VIOLATION.name())));
    }

    @Test
    void every_department_event_has_one_for_each_field_that_it_requires() {
        DEPARTMENT_TYPES.forEach(type -> {
            var removed = new HashSet<String>();
            CONTRACT.counterexamples()
                    .valueStream()
                    .filter(change -> change.path("type").asString().equals(type) && change.has("remove"))
                    .forEach(change -> removed.add(change.path("at").asString().substring(1)));
            CONTRACT.schema(Contract.nameOf(type))
                    .path("required")
                    .forEach(field -> assertThat(removed).as(type).contains(field.asString()));
        });
    }

    @Test
    void what_a_later_check_refuses_the_schema_lets_pass() {
        var record = (ObjectNode) CONTRACT.exampleOf(EventTypes.IDENTITY_RECORD).deepCopy();
        record.put("region", "somewhere").put("to", "2000-01-01").put("addedLater", 1);
        ((ObjectNode) record.at("/person/document")).put("number", "110105194912310021");
        assertThat(SCHEMAS.check("identity-record.v1", record)).isEmpty();
    }

    static Stream<Object[]> counterexamples() {
        return CONTRACT.counterexamples().valueStream().map(change -> new Object[] {
            change.path("type").asString(), change.path("says").asString(), change
        });
    }

    private static JsonNode whole(String type, JsonNode change) {
        var example = CONTRACT.examples().get(change.path("of").asString(Contract.nameOf(type)));
        return example == null ? MissingNode.getInstance() : example;
    }

    private static JsonNode broken(String type, JsonNode change) {
        var value = whole(type, change).deepCopy();
        var at = JsonPointer.compile(change.path("at").asString());
        var parent = value.at(at.head());
        var name = at.last().getMatchingProperty();
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), change.path("put"));
        } else if (change.has("remove")) {
            assertThat(((ObjectNode) parent).remove(name)).isNotNull();
        } else {
            ((ObjectNode) parent).set(name, change.path("put"));
        }
        return value;
    }
}
