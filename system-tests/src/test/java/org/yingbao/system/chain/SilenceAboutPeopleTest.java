package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;

/** Logs and metrics tell what happens, and of whom only as personId. */
@ExtendWith(OutputCaptureExtension.class)
class SilenceAboutPeopleTest {

    private static final String[] PERSONAL = {
        Says.NUMBER, "37139919560211002", "371399195613410027", Says.NAME, "司马", Says.PHONE
    };

    @TempDir
    Path data;

    @Test
    void no_line_and_no_meter_holds_a_name_or_a_number_of_good_records_or_bad_ones(CapturedOutput output)
            throws Exception {
        String metrics;
        try (RunningPlatform platform = RunningPlatform.start(
                data,
                "--logging.structured.format.console=ecs",
                "--logging.level.org.yingbao=trace",
                "--logging.level.org.apache.kafka.clients=info")) {
            platform.send(List.of(Says.POLICY.record(), Says.RECOGNITION.record()));
            platform.awaitQuiet();
            platform.send(List.of(
                    Says.RECOGNITION.but(Says.NUMBER, "371399195602110028"),
                    Says.RECOGNITION.but(Says.NUMBER, "371399195613410027"),
                    Says.RECOGNITION.but(Says.NUMBER, "37139919560211002"),
                    Says.RECOGNITION.but("\"ACTIVE\"", "\"" + Says.NAME + "\""),
                    Says.RECOGNITION.but("\"revision\":1", "\"revision\":\"" + Says.NAME + "\""),
                    Says.RECOGNITION.but("\"region\"", Says.NAME + "\"region\""),
                    Says.RECOGNITION.but("371302", Says.NAME),
                    Says.RECOGNITION.but("org.yingbao.identity-record.v1", Says.NAME),
                    Says.DEATH.record(),
                    Says.DEATH.but("2022-11-01", Says.NUMBER)));
            platform.awaitQuiet();
            assertThat(platform.instructions().all()).hasSize(2);
            assertThat(Instructions.values(
                            platform.bootstrapServers(), Topics.deadLettersOf(Topics.CIVIL_AFFAIRS_IDENTITY)))
                    .hasSize(8);
            metrics = get(platform.http() + "/actuator/prometheus");
        }

        assertThat(output.getAll().lines().filter(line -> line.startsWith("{")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(
                                Json.MAPPER.readTree(line).path("message").isString())
                        .isTrue());
        assertThat(output.getAll()).doesNotContain(PERSONAL);
        assertThat(metrics).contains("yingbao_dead_letters_total").doesNotContain(PERSONAL);
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
