package org.yingbao.notification.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.notification.InstructionDraft.supported;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.notification.InstructionDraft;
import org.yingbao.notification.World;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;

class NoticesExactlyOnceTest {

    private final World world = new World();

    @Test
    void a_notice_leaves_as_an_event_that_names_nobody() {
        world.told(supported());
        ConsumerRecord<byte[], byte[]> event = world.log.topic(Topics.NOTICES).getFirst();
        String value = new String(event.value(), StandardCharsets.UTF_8);
        Notice notice = Json.MAPPER.readValue(event.value(), Notice.class);
        assertThat(new String(event.key(), StandardCharsets.UTF_8)).isEqualTo(InstructionDraft.PERSON);
        assertThat(Headers.text(event, Headers.ID)).isEqualTo(InstructionDraft.PERSON + "-2023-1-notice-issued");
        assertThat(Headers.text(event, Headers.TYPE)).isEqualTo(EventTypes.NOTICE);
        assertThat(Headers.text(event, NoticeEvents.SUBJECT)).isEqualTo(world.subject());
        assertThat(notice.noticeId()).isEqualTo(InstructionDraft.PERSON + "-2023-1-notice");
        assertThat(notice.instructionVersion()).isEqualTo(1);
        assertThat(value).doesNotContain(InstructionDraft.NAME, InstructionDraft.NUMBER, World.PHONE);
    }

    @Test
    void the_same_instructions_give_the_same_bytes() {
        world.told(supported()).told(supported().version(2).withdrawn());
        World other = new World();
        other.told(supported()).told(supported().version(2).withdrawn());
        assertThat(other.log.topic(Topics.NOTICES))
                .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
                .isEqualTo(world.log.topic(Topics.NOTICES).stream()
                        .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                        .toList());
    }

    @Test
    void a_newer_version_withdraws_the_older_notice_on_the_topic() {
        world.told(supported()).told(supported().version(2).withdrawn());
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "1 WITHDRAWN", "2 ISSUED");
    }

    @Test
    void a_withdrawn_notice_says_what_it_said() {
        world.told(supported()).told(supported().version(2).withdrawn());
        List<ConsumerRecord<byte[], byte[]>> topic = world.log.topic(Topics.NOTICES);
        Notice issued = Json.MAPPER.readValue(topic.get(0).value(), Notice.class);
        Notice withdrawn = Json.MAPPER.readValue(topic.get(1).value(), Notice.class);
        assertThat(withdrawn).isEqualTo(Statuses.of(issued, NoticeStatus.Step.REPLACED));
    }

    @Test
    void a_crash_before_the_transaction_publishes_everything_once() {
        world.told(supported()).decided(supported().version(2).withdrawn());
        List<ProducerRecord<byte[], byte[]>> lost = world.stage.pollAndDie();
        assertThat(lost).hasSize(2);
        world.stage.restart(world.stageProcessor());
        world.stage.poll();
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "1 WITHDRAWN", "2 ISSUED");
    }

    @Test
    void a_group_set_back_to_the_beginning_publishes_nothing_again() {
        world.told(supported()).told(supported().version(2).withdrawn());
        world.stage.reset();
        world.stage.restart(world.stageProcessor());
        world.stage.poll();
        assertThat(world.log.notices()).hasSize(3);
    }

    @Test
    void a_store_that_forgot_everything_learns_it_from_the_topic() {
        world.told(supported()).told(supported().version(2).collectedIn("610112"));
        world.store.forgetEverything();
        world.stage.reset();
        world.stage.restart(world.stageProcessor());
        world.stage.poll();
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "1 WITHDRAWN", "2 ISSUED");
        world.told(supported().version(3).withdrawn());
        assertThat(world.log.notices())
                .endsWith("2 ISSUED", "2 WITHDRAWN", "3 ISSUED")
                .hasSize(5);
    }

    @Test
    void an_instruction_that_can_not_be_read_stops_nobody_else() {
        world.log.append(List.of(new ProducerRecord<>(
                Topics.INSTRUCTIONS,
                null,
                null,
                "p".getBytes(StandardCharsets.UTF_8),
                "{".getBytes(StandardCharsets.UTF_8),
                List.of(
                        Headers.header(Headers.ID, "broken"),
                        Headers.header(Headers.SOURCE, "s"),
                        Headers.header(Headers.TIME, "2022-10-16T09:00:00+08:00")))));
        world.told(supported());
        assertThat(world.log.notices()).containsExactly("1 ISSUED");
        assertThat(world.log.topic(Topics.deadLettersOf(Topics.INSTRUCTIONS))).hasSize(1);
    }
}
