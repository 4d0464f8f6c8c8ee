package org.yingbao.quickstart.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.ContractFiles;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.conformance.Conformance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RecordsCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Yingbao.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private static ObjectNode example(String type) throws IOException {
        String path = ContractFiles.exampleOf(type);
        try (InputStream file =
                Objects.requireNonNull(RecordsCommandTest.class.getClassLoader().getResourceAsStream(path))) {
            return (ObjectNode) Json.MAPPER.readTree(file.readAllBytes());
        }
    }

    private static String event(String type, JsonNode data) {
        ObjectNode event = Json.MAPPER.createObjectNode();
        event.put("specversion", "1.0")
                .put("id", "e-1")
                .put("source", "urn:office")
                .put("type", type);
        event.put("time", "2023-10-16T08:00:00+08:00").set("data", data);
        return event.toString();
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("records.jsonl"), List.of(lines), StandardCharsets.UTF_8);
    }

    @Test
    void every_topic_that_others_write_has_its_door() {
        assertThat(Conformance.ofServices().topics()).containsExactlyInAnyOrderElementsOf(Topics.INBOUND);
    }

    @Test
    void records_that_would_be_taken_are_good() throws IOException {
        Path file = file(event(EventTypes.COLLECTION_RESULT, example(EventTypes.COLLECTION_RESULT)));
        assertThat(run("check", "--topic", Topics.COLLECTIONS, file.toString())).isZero();
        assertThat(out.toString()).contains("共 1 条，通过 1，拒收 0 / 1 records: 1 pass, 0 refused");
    }

    @Test
    void a_record_that_would_be_refused_is_told_by_its_line_and_nothing_of_it_is_printed() throws IOException {
        ObjectNode bad = example(EventTypes.COLLECTION_RESULT);
        String name = bad.at("/person/name").asString();
        String number = bad.at("/person/document/number").asString();
        ((ObjectNode) bad.at("/person/document")).put("number", number.substring(0, 17) + "0");
        Path file = file(event(EventTypes.COLLECTION_RESULT, bad));
        assertThat(run("check", "--topic", Topics.COLLECTIONS, file.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("     1  BAD_CHECK_DIGIT", "证件号码：校验码不符")
                .doesNotContain(name, number.substring(0, 17));
    }

    @Test
    void a_bad_row_of_a_list_is_told() throws IOException {
        ObjectNode part = example(EventTypes.LIST_PART);
        ((ObjectNode) part.at("/rows/0")).put("region", "990000");
        Path file = file(event(EventTypes.LIST_PART, part));
        assertThat(run("check", "--topic", Topics.CIVIL_AFFAIRS_LISTS, file.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("UNKNOWN_REGION", "名单第", "通过 1，拒收 0");
    }

    @Test
    void for_programs_it_says_the_same_in_json() throws IOException {
        Path file = file("{", event(EventTypes.DAY, example(EventTypes.DAY)));
        assertThat(run("check", "--topic", Topics.DAYS, "--output", "json", file.toString()))
                .isEqualTo(1);
        JsonNode said = Json.MAPPER.readTree(out.toString());
        assertThat(said.path("records").asInt()).isEqualTo(2);
        assertThat(said.path("refused").asInt()).isEqualTo(1);
        assertThat(said.at("/problems/0/reason").asString()).isEqualTo("NOT_A_CLOUDEVENT");
        assertThat(said.at("/problems/0/line").asInt()).isEqualTo(1);
    }

    @Test
    void a_policy_with_a_gap_is_refused_with_its_reasons() throws IOException {
        ObjectNode policy = example(EventTypes.POLICY);
        policy.putArray("grants");
        assertThat(run(
                        "check",
                        "--topic",
                        Topics.POLICIES,
                        file(event(EventTypes.POLICY, policy)).toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("REFUSED_POLICY", "政策未予采纳");
    }

    @Test
    void without_a_topic_or_with_another_one_the_topics_are_named() throws IOException {
        String file = file("{}").toString();
        assertThat(run("check", file)).isEqualTo(2);
        assertThat(run("check", "--topic", "tax.collection", file)).isEqualTo(2);
        assertThat(run(
                        "check",
                        "--topic",
                        Topics.DAYS,
                        folder.resolve("missing").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains(Topics.COLLECTIONS, "没有这个主题", "没有这个文件");
    }
}
