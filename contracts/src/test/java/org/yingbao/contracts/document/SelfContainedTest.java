package org.yingbao.contracts.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Approval;
import org.yingbao.contracts.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SelfContainedTest {
    private static final String TEXT = SelfContained.of(Contract.asWritten());
    private static final JsonNode DOCUMENT = YAMLMapper.shared().readTree(TEXT);

    @Test
    void the_document_that_ships_is_the_one_that_its_parts_give() {
        Approval.approved("asyncapi.yaml", TEXT, "The public contract changed, and asyncapi.yaml with it");
    }

    @Test
    void it_refers_to_no_other_file_and_every_reference_leads_somewhere() {
        var references = new HashSet<String>();
        collect(DOCUMENT, references);
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
    }

    @Test
    void every_message_of_a_type_has_examples_and_no_schema_is_named_twice() {
        var titles = new HashSet<String>();
        DOCUMENT.at("/components/schemas")
                .forEach(schema -> assertThat(titles.add(schema.path("title").asString("")))
                        .isTrue());
        DOCUMENT.at("/components/messages").forEach(message -> {
            if (message.path("name").asString().startsWith("org.yingbao.")) {
                assertThat(message.path("examples"))
                        .as(message.path("name").asString())
                        .isNotEmpty();
            }
        });
    }

    @Test
    void a_changed_schema_changes_the_document() {
        var altered = Contract.asWritten()
                .withSchema("day.v1", "{\"title\": \"Another day\", \"type\": \"object\", \"properties\": {}}");
        assertThat(SelfContained.of(altered)).isNotEqualTo(TEXT).contains("AnotherDay");
    }

    private static void collect(JsonNode node, Set<String> references) {
        if (node.path("$ref").isString()) {
            references.add(node.path("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }
}
