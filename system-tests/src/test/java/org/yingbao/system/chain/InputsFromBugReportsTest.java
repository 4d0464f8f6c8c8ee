package org.yingbao.system.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.databind.JsonNode;

/** What people sent to other systems and reported as bugs, byte by byte through the whole chain. */
class InputsFromBugReportsTest {

    /** Where more is right than the line wants, or the decisions have settled otherwise what it wants. */
    private static final Map<String, String> SETTLED = Map.ofEntries(
            Map.entry("E23", "trace 4bf92f3577b34da6a3ce929d0e0e4736"),
            Map.entry("E24", "trace 4bf92f3577b34da6a3ce929d0e0e4736"),
            // The birth date is that of the resident ID, whatever else is said.
            Map.entry("I16", "DIFFERENCE, own share 7000"),
            // A payment counts for the person and year that it names itself.
            Map.entry("B22", "DIFFERENCE, own share 7000, adjustment -1000"),
            // Admitted, and warned of.
            Map.entry("P01", "warned of"),
            Map.entry("P10", "warned of"),
            // Read as the grade that is meant.
            Map.entry("P19a", "DIFFERENCE, own share 7000"),
            Map.entry("P19b", "DIFFERENCE, own share 7000"),
            Map.entry("P19c", "DIFFERENCE, own share 7000"),
            Map.entry("P19d", "DIFFERENCE, own share 7000"));

    private static final Set<String> NOT_OURS = Set.of(Topics.INSTRUCTIONS);

    @TempDir
    Path data;

    private final Map<ReportedInput, List<RecordMetadata>> sent = new HashMap<>();

    @Test
    void each_gives_what_is_right() throws Exception {
        List<ReportedInput> inputs = ReportedInput.all();
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            for (ReportedInput input : inputs) {
                send(platform, input.underOtherNames());
            }
            platform.awaitQuiet();
            List<String> wrong = new ArrayList<>();
            Map<ReportedInput, WhatBecame> outcomes = outcomes(platform);
            outcomes.forEach((input, outcome) -> {
                String wanted = SETTLED.getOrDefault(input.id(), input.wanted());
                if (!outcome.is(wanted)) {
                    wrong.add("%s: wanted %s but was %s".formatted(input, wanted, outcome));
                }
            });
            assertThat(wrong).isEmpty();

            List<ReportedInput> namedByPeople =
                    inputs.stream().filter(ReportedInput::namesRecordsByPeople).toList();
            sent.clear();
            for (ReportedInput input : namedByPeople) {
                send(platform, input);
            }
            platform.awaitQuiet();
            outcomes(platform)
                    .forEach((input, outcome) -> assertThat(outcome.deadLetters())
                            .as(input.toString())
                            .isNotEmpty()
                            .allSatisfy(letter -> assertThat(input.numbers()).noneMatch(letter::contains)));
        }
    }

    private void send(RunningPlatform platform, ReportedInput input) {
        sent.put(input, platform.send(input.records()));
    }

    private Map<ReportedInput, WhatBecame> outcomes(RunningPlatform platform) throws Exception {
        Map<String, String> letters = new HashMap<>();
        List<ConsumerRecord<byte[], byte[]>> instructions =
                Instructions.values(platform.bootstrapServers(), Topics.INSTRUCTIONS);
        List<ConsumerRecord<byte[], byte[]>> others = new ArrayList<>();
        for (String topic : topics(platform)) {
            for (ConsumerRecord<byte[], byte[]> record : Instructions.values(platform.bootstrapServers(), topic)) {
                if (topic.endsWith("-dlt")) {
                    letters.put(
                            Headers.required(record, "yb_topic") + "/" + Headers.required(record, "yb_partition") + "/"
                                    + Headers.required(record, "yb_offset"),
                            Headers.required(record, "yb_reason") + " " + Headers.required(record, "yb_detail"));
                } else if (!NOT_OURS.contains(topic) && !Topics.INBOUND.contains(topic)) {
                    others.add(record);
                }
            }
        }
        Map<ReportedInput, WhatBecame> outcomes = new HashMap<>();
        sent.forEach((input, places) -> outcomes.put(
                input,
                new WhatBecame(
                        places.stream()
                                .map(each -> each.topic() + "/" + each.partition() + "/" + each.offset())
                                .filter(letters::containsKey)
                                .map(letters::get)
                                .toList(),
                        instructions.stream()
                                .filter(each -> isAbout(each, input.numbers()))
                                .toList(),
                        warnings(others, input),
                        others.stream()
                                .filter(each -> input.numbers().stream()
                                        .anyMatch(number -> Clear.of(each).contains(number)))
                                .map(ConsumerRecord::topic)
                                .toList())));
        return outcomes;
    }

    private static Set<String> topics(RunningPlatform platform) throws ExecutionException, InterruptedException {
        try (Admin admin = platform.admin()) {
            return admin.listTopics().names().get();
        }
    }

    private static boolean isAbout(ConsumerRecord<byte[], byte[]> instruction, List<String> numbers) {
        String number = Json.MAPPER
                .readTree(instruction.value())
                .path("document")
                .path("number")
                .asString();
        return numbers.stream().anyMatch(each -> each.strip().equalsIgnoreCase(number));
    }

    /** What is found in the policy of an input, by the region that it is made for. */
    private static List<String> warnings(List<ConsumerRecord<byte[], byte[]>> others, ReportedInput input) {
        List<String> warnings = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : others) {
            if (record.topic().equals(Topics.POLICY_FINDINGS)) {
                JsonNode findings = Json.MAPPER.readTree(record.value());
                input.records().stream()
                        .filter(sent -> sent.topic().equals(Topics.POLICIES))
                        .map(sent -> Json.MAPPER.readTree(sent.value()))
                        .filter(policy -> policy.path("region").equals(findings.path("region")))
                        .flatMap(policy -> findings.path("warnings").valueStream())
                        .forEach(warning -> warnings.add(warning.toString()));
            }
        }
        return warnings;
    }

    /** A record as text. */
    private record Clear(String text) {

        static String of(ConsumerRecord<byte[], byte[]> record) {
            StringBuilder text = new StringBuilder();
            text.append(record.value() == null ? "" : new String(record.value(), UTF_8));
            text.append(record.key() == null ? "" : new String(record.key(), UTF_8));
            record.headers().forEach(header -> text.append(new String(header.value(), UTF_8)));
            return text.toString();
        }
    }
}
