package org.yingbao.contracts.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yingbao.contracts.Contract;
import org.yingbao.contracts.SchemaView;
import org.yingbao.contracts.Topics;

/** The contract as one page to read: a function of its files, without links to elsewhere. */
final class ContractPage {
    private static final List<String> PARTS = List.of("person", "document", "payer", "reason", "finding", "collected");

    private final Contract contract;
    private final TopicSection topics;

    private ContractPage(Contract contract) {
        this.contract = contract;
        this.topics = new TopicSection(contract);
    }

    static String of(Contract contract) {
        return new ContractPage(contract).render();
    }

    private String render() {
        var letters = Topics.INBOUND.stream().map(Topics::deadLettersOf).toList();
        return resource("page.html")
                .replace("{{style}}", resource("page.css"))
                .replace(
                        "{{menu}}",
                        menu("departments", "Departments publish", Topics.INBOUND)
                                + menu("platform", "The platform publishes", Topics.PUBLISHED))
                .replace("{{departmentTopics}}", table(Topics.INBOUND))
                .replace("{{platformTopics}}", table(Topics.PUBLISHED))
                .replace("{{innerTopics}}", table(Topics.INNER).replaceAll("<a href=[^>]*>|</a>", ""))
                .replace(
                        "{{deadLetterTopics}}", letters.stream().map(Html::code).collect(Collectors.joining(", ")))
                .replace("{{headers}}", fields("shared/headers"))
                .replace("{{publishedHeaders}}", fields("shared/published-headers"))
                .replace("{{publishedHeadersExample}}", example("shared/published-headers"))
                .replace("{{deadLetterHeaders}}", fields("shared/dead-letter-headers"))
                .replace("{{deadLetterExample}}", example("shared/dead-letter-headers"))
                .replace("{{headerOptions}}", headerOptions())
                .replace("{{structured}}", example("shared/structured-event"))
                .replace("{{departments}}", sections(Topics.INBOUND))
                .replace("{{platform}}", sections(Topics.PUBLISHED))
                .replace("{{openCodes}}", CodeSection.open())
                .replace("{{closedCodes}}", CodeSection.closed())
                .replace("{{citations}}", CitationSection.table())
                .replace("{{parts}}", PARTS.stream().map(this::part).collect(Collectors.joining()));
    }

    private String menu(String anchor, String title, List<String> names) {
        return "<li><a href=\"#" + anchor + "\">" + title + "</a><ul>"
                + names.stream()
                        .map(name -> "<li><a href=\"#" + name + "\">" + name + "</a></li>")
                        .collect(Collectors.joining())
                + "</ul></li>";
    }

    private String table(List<String> names) {
        return "<div class=\"scroll\"><table>\n<thead><tr><th>Topic</th><th>What</th><th>Written by</th><th>Read by</th><th>Kept</th></tr></thead>\n<tbody>\n"
                + names.stream().map(topics::row).collect(Collectors.joining()) + "</tbody></table></div>\n";
    }

    private String sections(List<String> names) {
        return names.stream().map(topics::of).collect(Collectors.joining());
    }

    private String part(String name) {
        var schema = SchemaView.of(contract, "shared/" + name);
        return "<section id=\"" + FieldTable.anchor(name) + "\">\n<h3>" + schema.text("title") + "</h3>\n<p>"
                + Html.sentence(schema.text("description")) + "</p>\n" + FieldTable.of(schema) + "</section>\n";
    }

    private String fields(String schema) {
        return FieldTable.of(SchemaView.of(contract, schema));
    }

    private String headerOptions() {
        return contract.examplesOf("shared/headers").values().stream()
                .flatMap(headers -> headers.properties().stream())
                .map(header ->
                        "  -H " + header.getKey() + "=" + header.getValue().asString() + " \\\n")
                .collect(Collectors.joining());
    }

    private static String example(String name) {
        return Html.json(Contract.read("examples/" + name + ".json"));
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(ContractPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
