package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Release;
import tools.jackson.databind.JsonNode;

/** What the running platform says of itself. */
class WhatRunsTest {

    @TempDir
    static Path data;

    private static RunningPlatform platform;

    @BeforeAll
    static void a_policy_a_recognition_and_a_bad_record_have_come() {
        platform = RunningPlatform.start(data);
        platform.send(List.of(
                Says.POLICY.record(),
                Says.RECOGNITION.record(),
                Says.RECOGNITION.but(Says.NUMBER, "371399195602110028")));
        platform.awaitQuiet();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void information_names_release_commit_and_cluster() throws Exception {
        JsonNode yingbao = Json.MAPPER.readTree(get("/actuator/info").body()).path("yingbao");

        assertThat(yingbao.path("release").stringValue())
                .isEqualTo(Release.CURRENT.release())
                .matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(yingbao.path("commit").stringValue()).matches("[0-9a-f]{7,}|unknown");
        assertThat(yingbao.path("cluster").stringValue())
                .isEqualTo(platform.admin().describeCluster().clusterId().get());
    }

    @Test
    void every_event_that_is_published_says_which_release_and_commit_published_it() throws Exception {
        Set<String> existing = platform.admin().listTopics().names().get();
        List<ConsumerRecord<byte[], byte[]>> published = Stream.of(Topics.PUBLISHED, Topics.INNER)
                .flatMap(List::stream)
                .filter(existing::contains)
                .flatMap(topic -> Instructions.values(platform.bootstrapServers(), topic).stream())
                .filter(record -> record.value() != null)
                .toList();

        assertThat(published).extracting(ConsumerRecord::topic).contains(Topics.INSTRUCTIONS, Topics.NOTICES);
        assertThat(published)
                .allSatisfy(record -> assertThat(Headers.text(record, "yb_version"))
                        .isEqualTo(Release.CURRENT.release() + "+" + Release.CURRENT.commit()));
    }

    @Test
    void the_help_that_a_dead_letter_names_can_be_opened() throws Exception {
        List<ConsumerRecord<byte[], byte[]>> letters =
                Instructions.values(platform.bootstrapServers(), Topics.deadLettersOf(Topics.CIVIL_AFFAIRS_IDENTITY));
        assertThat(letters).hasSize(1);
        URI help = URI.create(Objects.requireNonNull(Headers.text(letters.getFirst(), "yb_help")));

        HttpResponse<String> page = get(help);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
        assertThat(page.body()).contains("id=\"" + help.getFragment() + "\"", "校验码");
    }

    @Test
    void every_metric_of_ours_has_a_help_text() throws Exception {
        List<String> help = get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("# HELP yingbao_"))
                .toList();

        assertThat(help)
                .hasSizeGreaterThan(12)
                .allSatisfy(line -> assertThat(line).matches("# HELP \\S+ \\S.*"));
    }

    @Test
    void nobody_but_the_owner_may_look_into_the_folders_of_broker_and_store() throws IOException {
        List<String> folders = List.of("kafka", "identity", "subsidy", "contribution", "notification");

        assertThat(folders)
                .allSatisfy(folder -> assertThat(
                                PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(folder))))
                        .isEqualTo("rwx------"));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(URI.create(platform.http() + path));
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
