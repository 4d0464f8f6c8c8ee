package org.yingbao.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All files of the contract, read from the sources; an altered copy shows that a check bites. */
public record Contract(
        JsonNode asyncApi,
        SortedMap<String, JsonNode> schemas,
        SortedMap<String, JsonNode> examples,
        JsonNode counterexamples) {
    public static final Path HOME = Path.of("../contracts/src/main/resources/org/yingbao/contracts");
    /** The AsyncAPI document as people write it, in parts. */
    public static final Path CATALOGUE = Path.of("../contracts/src/main/asyncapi/asyncapi.yaml");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final YAMLMapper YAML = YAMLMapper.shared();

    public static Contract asWritten() {
        return new Contract(
                YAML.readTree(catalogue()),
                folder("schemas", ".schema.json"),
                folder("examples", ".json"),
                JSON.readTree(read("counterexamples.json")));
    }

    public static String nameOf(String type) {
        return type.substring("org.yingbao.".length());
    }

    /** The channel of a topic. */
    public JsonNode channel(String topic) {
        return asyncApi.path("channels")
                .valueStream()
                .filter(channel -> channel.path("address").asString("").equals(topic))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no channel " + topic));
    }

    /** The examples of a schema: its own name, and its name with a variant. */
    public Map<String, JsonNode> examplesOf(String schema) {
        var found = new TreeMap<String, JsonNode>();
        examples.forEach((name, value) -> {
            if (name.equals(schema) || name.startsWith(schema + ".")) {
                found.put(name, value);
            }
        });
        return found;
    }

    public JsonNode exampleOf(String type) {
        return known(examples, nameOf(type));
    }

    public JsonNode schema(String name) {
        return known(schemas, name);
    }

    public Contract withSchema(String name, String json) {
        var altered = new TreeMap<>(schemas);
        altered.put(name, JSON.readTree(json));
        return new Contract(asyncApi, altered, examples, counterexamples);
    }

    public Contract withExample(String name, String json) {
        var altered = new TreeMap<>(examples);
        altered.put(name, JSON.readTree(json));
        return new Contract(asyncApi, schemas, altered, counterexamples);
    }

    public Contract withAsyncApi(String yaml) {
        return new Contract(YAML.readTree(yaml), schemas, examples, counterexamples);
    }

    /** The text of the AsyncAPI document as people write it. */
    public static String catalogue() {
        return read(CATALOGUE);
    }

    public static String read(String file) {
        return read(HOME.resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode known(Map<String, JsonNode> all, String name) {
        var node = all.get(name);
        if (node == null) {
            throw new AssertionError("There is no " + name + " among " + all.keySet());
        }
        return node;
    }

    private static SortedMap<String, JsonNode> folder(String folder, String ending) {
        var all = new TreeMap<String, JsonNode>();
        var root = HOME.resolve(folder);
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .forEach(name -> all.put(
                            name.substring(0, name.length() - ending.length()),
                            JSON.readTree(read(folder + "/" + name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
