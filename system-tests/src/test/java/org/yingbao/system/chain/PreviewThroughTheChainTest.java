package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.PolicyPreview;
import org.yingbao.contracts.contribution.PolicyPreview.Group;
import org.yingbao.pipeline.Json;

/** A draft is tried, tried with another wording after a restart, and given up; tax hears nothing of it. */
class PreviewThroughTheChainTest {

    @TempDir
    Path data;

    @Test
    void a_draft_is_tried_and_decides_nobody() {
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            platform.awaitQuiet();
            send(platform, Says.POLICY.record(), Says.RECOGNITION.record(), draft(1, "ACTIVE", 20_000));

            PolicyPreview preview = last(platform);
            assertThat(preview.status()).isEqualTo("COUNTED");
            assertThat(preview.lookedAt()).isEqualTo(1);
            assertThat(preview.more()).isEqualTo(1);
            assertThat(preview.groups()).containsExactly(new Group("MINIMUM_LIVING", 1, 15_000, 20_000, 1));
            assertThat(preview.leftOut()).isNull();
        }
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            platform.awaitQuiet();
            assertThat(last(platform).more()).as("restarted").isEqualTo(1);
            send(platform, draft(2, "ACTIVE", 10_000));
            assertThat(last(platform).less()).isEqualTo(1);
            assertThat(last(platform).revision()).isEqualTo(2);

            send(platform, draft(3, "ANNULLED", 10_000));
            assertThat(last(platform).status()).isEqualTo("ANNULLED");
            assertThat(Instructions.values(platform.bootstrapServers(), Topics.INSTRUCTIONS))
                    .hasSize(1);
        }
    }

    @SafeVarargs
    private static void send(RunningPlatform platform, ProducerRecord<byte[], byte[]>... events) {
        for (ProducerRecord<byte[], byte[]> event : events) {
            platform.send(List.of(event));
            platform.awaitQuiet();
        }
    }

    private static PolicyPreview last(RunningPlatform platform) {
        return Json.MAPPER.readValue(
                Instructions.values(platform.bootstrapServers(), Topics.POLICY_PREVIEWS)
                        .getLast()
                        .value(),
                PolicyPreview.class);
    }

    private static ProducerRecord<byte[], byte[]> draft(int revision, String status, long fen) {
        String envelope = """
                {"specversion":"1.0","id":"draft-%d","source":"urn:test","type":"%s","time":"2022-10-11T09:00:00+08:00",
                 "data":{"draftId":"d","revision":%d,"status":"%s","policy":{
                   "revision":1,"region":"371300","coverageYear":2023,"window":{"opens":"2022-09-01","closes":"2022-12-31"},
                   "standards":[{"tier":1,"amountFen":35000}],
                   "grants":[{"categories":["MINIMUM_LIVING"],"amount":{"fixedFen":%d}}]}}}
                """.formatted(revision, EventTypes.POLICY_DRAFT, revision, status, fen);
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topics.POLICIES, null, envelope.getBytes(StandardCharsets.UTF_8));
        record.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
