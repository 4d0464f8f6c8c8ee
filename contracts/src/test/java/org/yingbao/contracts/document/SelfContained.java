package org.yingbao.contracts.document;

import org.yingbao.contracts.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The AsyncAPI document in one file: tools that read it need no other, wherever they run. */
final class SelfContained {
    private static final String FOLDER = "schemas/";
    private static final String ENDING = ".schema.json";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private final Contract contract;
    private final Parts parts;

    private SelfContained(Contract contract) {
        this.contract = contract;
        this.parts = new Parts(contract);
    }

    static String of(Contract contract) {
        return "# Written by a test from src/main/asyncapi, the schemas and the examples: change those.\n"
                + YAML.writeValueAsString(new SelfContained(contract).document());
    }

    private ObjectNode document() {
        var document = (ObjectNode) contract.asyncApi().deepCopy();
        var components = (ObjectNode) document.path("components");
        components.path("messageTraits").forEach(trait -> place((ObjectNode) trait, "headers"));
        components.path("messages").forEach(message -> message((ObjectNode) message));
        var schemas = components.putObject("schemas");
        parts.named().forEach(schemas::set);
        return document;
    }

    private void message(ObjectNode message) {
        place(message, "headers");
        place(message, "payload");
        var examples = message.remove("x-examples");
        if (examples != null) {
            var all = message.putArray("examples");
            examples.forEach(file -> all.add(example(file.asString())));
        }
    }

    private ObjectNode example(String file) {
        var name = file.substring("examples/".length(), file.length() - ".json".length());
        return JsonMapper.shared()
                .createObjectNode()
                .put("name", name)
                .set("payload", JsonMapper.shared().readTree(Contract.read(file)));
    }

    private void place(ObjectNode holder, String field) {
        JsonNode ref = holder.path(field).path("$ref");
        if (ref.isString()) {
            var file = ref.asString();
            holder.set(field, parts.refer(file.substring(FOLDER.length(), file.length() - ENDING.length())));
        }
    }
}
