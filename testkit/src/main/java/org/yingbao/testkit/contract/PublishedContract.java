package org.yingbao.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract as it is published: its files on the class path, and what breaks its schemas. */
public final class PublishedContract {

    private static final String SCHEMAS = "https://yingbao.org/contract/schemas/";
    private static final String ENDING = ".schema.json";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(PublishedContract::textOf)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private PublishedContract() {}

    /** The AsyncAPI document. */
    public static JsonNode asyncApi() {
        return YAMLMapper.shared().readTree(read("asyncapi.yaml"));
    }

    /**
     * The text of a file of the contract.
     *
     * @param file such as {@code examples/policy.v1.json}
     * @throws IllegalArgumentException if the contract has no such file
     */
    public static String read(String file) {
        String text = find(file);
        if (text == null) {
            throw new IllegalArgumentException("The contract has no " + file);
        }
        return text;
    }

    /** Whether there is a schema of this name, such as {@code person.v1}. */
    public static boolean knows(String schema) {
        return find("schemas/" + schema + ENDING) != null;
    }

    /** The schema of the events of a type: {@code person.v1} of {@code org.yingbao.person.v1}. */
    public static String schemaOf(String type) {
        return type.substring("org.yingbao.".length());
    }

    /**
     * Where a value breaks a schema, or says more than it names; empty if it keeps to it.
     *
     * @throws IllegalArgumentException if there is no such schema
     */
    public static List<String> faults(String schema, JsonNode value) {
        if (!knows(schema)) {
            throw new IllegalArgumentException("The contract has no schema " + schema);
        }
        Schema checks = REGISTRY.getSchema(SchemaLocation.of(SCHEMAS + schema + ENDING));
        AtomicReference<ExecutionContext> checked = new AtomicReference<>();
        List<String> faults = new ArrayList<>();
        checks.validate(value, context -> {
                    checked.set(context);
                    context.executionConfig(config -> config.annotationCollectionEnabled(true)
                            .annotationCollectionFilter(NamedFields.KEYWORD::equals));
                })
                .forEach(error -> faults.add(schema + ": " + error));
        NamedFields.of(Objects.requireNonNull(checked.get()).getAnnotations())
                .unnamed(value)
                .forEach(field -> faults.add(schema + " does not name " + field));
        return faults;
    }

    private static @Nullable String textOf(String iri) {
        return iri.startsWith(SCHEMAS) ? find("schemas/" + iri.substring(SCHEMAS.length())) : null;
    }

    private static @Nullable String find(String file) {
        try (InputStream in = Topics.class.getResourceAsStream(file)) {
            return in == null ? null : new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
