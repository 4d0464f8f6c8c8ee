package org.yingbao.contracts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Where the AsyncAPI document disagrees with the constants, the schemas and the examples, or with itself. */
final class ChannelAgreement {
    private static final Pattern WORD = Pattern.compile("[.\\- ](.)");

    private final Contract contract;
    private final JsonNode document;
    private final List<String> disagreements = new ArrayList<>();
    private final Set<String> types = new TreeSet<>();

    private ChannelAgreement(Contract contract) {
        this.contract = contract;
        this.document = contract.asyncApi();
    }

    static List<String> disagreements(Contract contract) {
        var agreement = new ChannelAgreement(contract);
        agreement.compareNames();
        agreement
                .document
                .path("channels")
                .properties()
                .forEach(c -> agreement.channel(c.getKey(), addressOf(c.getValue()), c.getValue()));
        agreement.differ("event type", Events.constantsOf(EventTypes.class), agreement.types);
        agreement.operations();
        return agreement.disagreements;
    }

    private void compareNames() {
        var expected = Events.constantsOf(Topics.class);
        Topics.INBOUND.forEach(topic -> expected.add(Topics.deadLettersOf(topic)));
        Topics.BETWEEN_STAGES.forEach(topic -> expected.add(Topics.deadLettersOf(topic)));
        var found = new TreeSet<String>();
        document.path("channels").forEach(channel -> found.add(addressOf(channel)));
        differ("topic", expected, found);
        var listed = new HashSet<>(Topics.INBOUND);
        listed.addAll(Topics.PUBLISHED);
        listed.addAll(Topics.INNER);
        differ("listed topic", Events.constantsOf(Topics.class), listed);
    }

    private void channel(String id, String topic, JsonNode channel) {
        expect(topic, "its id " + idOf(topic), id.equals(idOf(topic)));
        expect(topic, "x-inner", channel.path("x-inner").asBoolean(false) == Topics.INNER.contains(topic));
        expect(
                topic,
                "producers and consumers",
                !strings(channel, "x-producers").isEmpty()
                        && !strings(channel, "x-consumers").isEmpty());
        var kafka = resolve(channel.path("bindings")).path("kafka");
        var single = Topics.IN_ORDER.contains(topic);
        expect(topic, "partitions", kafka.path("partitions").asInt(0) == (single ? 1 : Topics.PARTITIONS));
        var settings = kafka.path("topicConfiguration");
        var cleanup = settings.path("cleanup.policy").path(0).asString("");
        expect(topic, "cleanup and retention", cleanup.equals("compact") || settings.has("retention.ms"));
        expect(
                topic,
                "the time that the broker takes it",
                settings.path("message.timestamp.type").asString("").equals("LogAppendTime")
                        == Topics.INBOUND.contains(topic));
        var messages = channel.path("messages");
        messages.forEach(message -> message(topic, resolve(message)));
        expect(
                topic,
                "a message in structured mode",
                messages.has("structuredEvent") == Topics.INBOUND.contains(topic));
        expect(topic, "dead letters", messages.has("deadLetter") == topic.endsWith("-dlt"));
    }

    private void message(String topic, JsonNode message) {
        var name = message.path("name").asString("");
        expect(
                topic,
                "a key",
                !message.at("/bindings/kafka/key/description").asString("").isEmpty());
        expect(topic, "headers", message.has("headers") || message.has("traits"));
        if (!name.startsWith("org.yingbao.")) {
            expect(
                    topic,
                    "a schema for " + name,
                    name.equals("structuredEvent") || name.equals("deadLetter") || Topics.INNER.contains(topic));
            return;
        }
        types.add(name);
        var schema = Contract.nameOf(name);
        expect(
                topic,
                "the schema of " + name,
                message.at("/payload/$ref").asString("").equals("schemas/" + schema + ".schema.json")
                        && contract.schemas().containsKey(schema));
        var examples = contract.examplesOf(schema).keySet().stream()
                .map(e -> "examples/" + e + ".json")
                .toList();
        differ("example of " + name, new TreeSet<>(examples), new TreeSet<>(strings(message, "x-examples")));
        expect(topic, "an example of " + name, !examples.isEmpty());
    }

    private void operations() {
        var catalogue = new TreeSet<String>();
        document.path("channels").properties().forEach(channel -> {
            var topic = addressOf(channel.getValue());
            services(channel.getValue(), "x-producers").forEach(by -> catalogue.add(by + " send " + topic));
            services(channel.getValue(), "x-consumers").forEach(by -> catalogue.add(by + " receive " + topic));
        });
        var operations = new TreeSet<String>();
        document.path("operations")
                .forEach(operation -> operations.add(operation.path("x-by").asString("") + " "
                        + operation.path("action").asString("") + " "
                        + resolve(operation.path("channel")).path("address").asString("")));
        differ("operation", catalogue, operations);
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    private void differ(String what, Set<String> expected, Set<String> found) {
        expected.stream().filter(e -> !found.contains(e)).forEach(e -> disagreements.add("no " + what + " " + e));
        found.stream().filter(f -> !expected.contains(f)).forEach(f -> disagreements.add("unknown " + what + " " + f));
    }

    private void expect(String topic, String what, boolean holds) {
        if (!holds) {
            disagreements.add(topic + ": " + what);
        }
    }

    private static String addressOf(JsonNode channel) {
        return channel.path("address").asString("");
    }

    /** The name of a topic as programs write names: the version is in its address. */
    private static String idOf(String topic) {
        var words = topic.replace(".v1-dlt", " dead letters").replace(".v1", "");
        return WORD.matcher(words).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    private static List<String> services(JsonNode channel, String name) {
        return strings(channel, name).stream()
                .filter(by -> by.endsWith("-service"))
                .toList();
    }

    private static List<String> strings(JsonNode node, String name) {
        return node.path(name).valueStream().map(JsonNode::asString).toList();
    }
}
