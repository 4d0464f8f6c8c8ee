package org.yingbao.contracts.page;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.yingbao.contracts.Contract;
import org.yingbao.contracts.SchemaView;
import tools.jackson.databind.JsonNode;

/** One topic: who writes and reads it, how it is kept, its fields, an example. */
final class TopicSection {
    private final Contract contract;
    private final Map<String, String> described = new HashMap<>();

    TopicSection(Contract contract) {
        this.contract = contract;
    }

    String of(String topic) {
        var channel = channel(topic);
        var message = message(channel);
        var type = message.path("name").asString();
        var before = described.putIfAbsent(type, topic);
        var about = before == null ? contract.schema(Contract.nameOf(type)) : channel;
        var out = new StringBuilder();
        out.append("""
                <section id="%s">
                <h3>%s <code>%s</code></h3>
                <p>%s</p>
                <dl class="facts">""".formatted(
                        topic,
                        Html.escape(channel.path("title").asString()),
                        topic,
                        Html.sentence(about.path("description").asString())));
        fact(out, "Written by", Html.escape(who(channel, "x-producers")));
        fact(out, "Read by", Html.escape(who(channel, "x-consumers")));
        fact(out, "Type", Html.code(type));
        var key = message.at("/bindings/kafka/key/description").asString();
        fact(out, "Key", Html.sentence(key));
        fact(out, "Kept", kept(channel) + ", " + partitions(channel));
        out.append("</dl>\n");
        if (before == null) {
            event(out, type);
        } else {
            out.append("""
                    <p>The same event as on <a href="#%s"><code>%s</code></a>: fields and examples stand there.</p>
                    """.formatted(before, before));
        }
        return out.append("</section>\n").toString();
    }

    String row(String topic) {
        var channel = channel(topic);
        return "<tr><td><a href=\"#" + topic + "\"><code>" + topic + "</code></a></td><td>"
                + Html.escape(channel.path("title").asString()) + "</td><td>"
                + Html.escape(who(channel, "x-producers")) + "</td><td>" + Html.escape(who(channel, "x-consumers"))
                + "</td><td>" + kept(channel) + "</td></tr>\n";
    }

    private void event(StringBuilder out, String type) {
        var name = Contract.nameOf(type);
        out.append(FieldTable.of(SchemaView.of(contract, name)));
        contract.examplesOf(name).keySet().stream().sorted().forEach(example -> {
            out.append("<figure><figcaption>").append(example).append(".json</figcaption>");
            out.append(Html.json(Contract.read("examples/" + example + ".json")))
                    .append("</figure>\n");
        });
        refused(out, type, "SCHEMA_VIOLATION");
        refused(out, type, "REFUSED_POLICY");
    }

    private void refused(StringBuilder out, String type, String reason) {
        var refused = contract.counterexamples()
                .valueStream()
                .filter(change -> change.path("type").asString().equals(type))
                .filter(change ->
                        change.path("reason").asString("SCHEMA_VIOLATION").equals(reason))
                .map(change -> Html.escape(change.path("says").asString()))
                .toList();
        if (!refused.isEmpty()) {
            out.append("<details><summary>Refused as <code>%s</code>, %d cases that are tested</summary><p>"
                    .formatted(reason, refused.size()));
            out.append(String.join(" · ", refused)).append("</p></details>\n");
        }
    }

    private static void fact(StringBuilder out, String name, String html) {
        out.append("<dt>").append(name).append("</dt><dd>").append(html).append("</dd>\n");
    }

    private JsonNode channel(String topic) {
        return contract.channel(topic);
    }

    private JsonNode message(JsonNode channel) {
        return resolve(channel.path("messages").valueStream().findFirst().orElseThrow());
    }

    private String kept(JsonNode channel) {
        var settings = resolve(channel.path("bindings")).at("/kafka/topicConfiguration");
        if (settings.at("/cleanup.policy/0").asString().equals("compact")) {
            return "compacted";
        }
        long days = settings.path("retention.ms").asLong() / 86_400_000;
        return settings.path("retention.ms").asLong() < 0 ? "for ever" : days + " days";
    }

    private String partitions(JsonNode channel) {
        int count = resolve(channel.path("bindings")).at("/kafka/partitions").asInt();
        return count == 1 ? "1 partition" : count + " partitions";
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref")
                ? contract.asyncApi().at(node.path("$ref").asString().substring(1))
                : node;
    }

    private static String who(JsonNode channel, String name) {
        return channel.path(name).valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }
}
