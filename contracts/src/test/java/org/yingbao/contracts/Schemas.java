package org.yingbao.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The schemas of a contract, ready to validate; formats are asserted. */
final class Schemas {
    static final String BASE = "https://yingbao.org/contract/schemas/";
    private static final SchemaRegistryConfig ASSERT_FORMATS =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

    private final SchemaRegistry registry;

    Schemas(Contract contract) {
        var texts = new HashMap<String, String>();
        contract.schemas().forEach((name, schema) -> texts.put(BASE + name + ".schema.json", schema.toString()));
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(texts).schemaRegistryConfig(ASSERT_FORMATS));
    }

    List<Error> check(String schema, JsonNode value) {
        return get(schema).validate(value);
    }

    static List<Error> checkSchema(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema);
    }

    private Schema get(String name) {
        return registry.getSchema(SchemaLocation.of(BASE + name + ".schema.json"));
    }
}
