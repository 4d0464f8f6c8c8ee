package org.yingbao.quickstart.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.databind.JsonNode;

class ReleaseEventTest {

    private static final ListName LIST = new ListName("civil-affairs.lists.v1", "urn:cn:x", "db-10", 2, false);
    private static final Instant NOON = Instant.parse("2022-11-03T04:00:00Z");

    @Test
    void a_decision_names_the_list_who_decided_and_why() {
        ProducerRecord<byte[], byte[]> event = new ReleaseEvent(LIST, "ACCEPT", "user-7", "核对无误", NOON).record();
        JsonNode value = Json.MAPPER.readTree(event.value());
        assertThat(value.toString())
                .isEqualTo("{\"source\":\"urn:cn:x\",\"listId\":\"db-10\",\"revision\":2,\"verdict\":\"ACCEPT\","
                        + "\"releasedBy\":\"user-7\",\"why\":\"核对无误\"}");
        assertThat(event.topic()).isEqualTo("civil-affairs.lists.v1");
        assertThat(new String(event.key(), UTF_8)).isEqualTo("db-10");
        assertThat(event.headers().lastHeader("ce_type").value()).asString().isEqualTo("org.yingbao.list-release.v1");
        assertThat(event.headers().lastHeader("ce_time").value()).asString().isEqualTo("2022-11-03T04:00:00Z");
    }

    @Test
    void another_decision_about_the_same_list_is_another_event() {
        assertThat(id(NOON)).isNotEqualTo(id(NOON.plusMillis(1)));
    }

    private static String id(Instant time) {
        ProducerRecord<byte[], byte[]> event = new ReleaseEvent(LIST, "WITHDRAW", "user-7", "x", time).record();
        return new String(event.headers().lastHeader(Headers.ID).value(), UTF_8);
    }
}
