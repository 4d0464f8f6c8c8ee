package org.yingbao.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yingbao.notification.InstructionDraft.supported;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.notification.InstructionDraft;
import org.yingbao.notification.Log;
import org.yingbao.notification.World;
import org.yingbao.notification.told.NoticeEvents;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.Headers;

class SenderTest {

    private final World world = new World();
    private final List<String> sent = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private Gateway gateway = delivery -> new Answer.Taken();

    private Sender sender() {
        return new Sender(
                new NoticeReader(world.seal),
                new Sending(new NoticeStatuses(world.store), delivery -> {
                    Answer answer = gateway.send(delivery);
                    sent.add(delivery.noticeId().replace(InstructionDraft.PERSON + "-", ""));
                    deliveries.add(delivery);
                    return answer;
                }),
                new SenderCheckpoint(world.store),
                new SentBefore(world.log),
                world.deadLetters,
                () -> now);
    }

    private Log.Group switchedOn() {
        return world.log.new Group(sender());
    }

    private void away() {
        gateway = delivery -> {
            throw new TransientFailure("notices wait");
        };
    }

    private void back() {
        gateway = delivery -> new Answer.Taken();
    }

    @Test
    void a_notice_that_holds_is_sent_and_the_topic_says_so() {
        world.told(supported());
        switchedOn().poll();
        Notice notice =
                Json.MAPPER.readValue(world.log.topic(Topics.NOTICES).getFirst().value(), Notice.class);
        assertThat(deliveries)
                .containsExactly(new Delivery(
                        notice.noticeId(),
                        new Delivery.Recipient(InstructionDraft.NAME, World.PHONE),
                        notice.title(),
                        notice.text()));
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "1 SENT");
    }

    @Test
    void nothing_but_the_header_of_the_issued_notice_says_whom_it_is_for() {
        world.told(supported());
        switchedOn().poll();
        assertThat(world.log.topic(Topics.NOTICES))
                .allSatisfy(record -> assertThat(new String(record.value(), StandardCharsets.UTF_8))
                        .doesNotContain(InstructionDraft.NAME, World.PHONE, InstructionDraft.NUMBER));
        assertThat(world.log.topic(Topics.NOTICES))
                .extracting(record -> Headers.text(record, NoticeEvents.SUBJECT))
                .containsExactly(world.subject(), null);
    }

    /** As after a move to another cluster, to which the topic was mirrored, with an empty store. */
    @Test
    void what_the_topic_says_was_sent_is_neither_sent_nor_told_again_where_nobody_remembers_it() {
        world.told(supported());
        switchedOn().poll();
        world.told(supported().in(2024));
        world.store.forgetEverything();
        switchedOn().poll();
        assertThat(sent).containsExactly("2023-1-notice", "2024-1-notice");
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "1 SENT", "1 ISSUED", "1 SENT");
    }

    @Test
    void what_became_of_a_notice_is_not_sent() {
        world.told(supported());
        Log.Group sender = switchedOn();
        sender.poll();
        assertThat(sender.poll()).isZero();
        assertThat(sent).containsExactly("2023-1-notice");
    }

    @Test
    void a_backlog_is_sent_in_order_except_what_was_replaced_meanwhile() {
        world.told(supported())
                .told(supported().version(2).withdrawn())
                .told(supported().in(2024))
                .told(supported().version(3).fundedBy("141181").withdrawn());
        switchedOn().poll();
        assertThat(sent).containsExactly("2023-2-notice", "2024-1-notice");
        assertThat(world.log.notices())
                .containsExactly("1 ISSUED", "1 WITHDRAWN", "2 ISSUED", "1 ISSUED", "2 SENT", "1 SENT");
    }

    @Test
    void a_notice_that_was_sent_is_not_withdrawn_later() {
        world.told(supported());
        switchedOn().poll();
        world.told(supported().version(2).withdrawn());
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "1 SENT", "2 ISSUED");
    }

    @Test
    void while_the_gateway_is_away_notices_wait_in_order() {
        world.told(supported()).told(supported().in(2024));
        Log.Group sender = switchedOn();
        away();
        assertThatExceptionOfType(TransientFailure.class).isThrownBy(sender::poll);
        assertThatExceptionOfType(TransientFailure.class).isThrownBy(sender::poll);
        assertThat(sent).isEmpty();
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "1 ISSUED");
        back();
        sender.poll();
        assertThat(sent).containsExactly("2023-1-notice", "2024-1-notice");
    }

    @Test
    void what_was_sent_before_the_gateway_went_away_is_not_sent_again() {
        world.told(supported()).told(supported().in(2024));
        Log.Group sender = switchedOn();
        gateway = delivery -> {
            if (delivery.noticeId().contains("-2024-")) {
                throw new TransientFailure("notices wait");
            }
            return new Answer.Taken();
        };
        assertThatExceptionOfType(TransientFailure.class).isThrownBy(sender::poll);
        back();
        sender.poll();
        assertThat(sent).containsExactly("2023-1-notice", "2024-1-notice");
        assertThat(world.log.notices()).endsWith("1 SENT", "1 SENT").hasSize(4);
    }

    @Test
    void a_notice_replaced_while_the_gateway_was_away_is_withdrawn_by_the_sender() {
        world.told(supported());
        Log.Group sender = switchedOn();
        away();
        assertThatExceptionOfType(TransientFailure.class).isThrownBy(sender::poll);
        world.told(supported().version(2).withdrawn());
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "2 ISSUED");
        back();
        sender.poll();
        assertThat(sent).containsExactly("2023-2-notice");
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "2 ISSUED", "1 WITHDRAWN", "2 SENT");
    }

    @Test
    void a_crash_between_sending_and_publishing_publishes_without_sending_again() {
        world.told(supported());
        Log.Group sender = switchedOn();
        assertThat(sender.pollAndDie()).hasSize(1);
        sender.restart(sender());
        sender.poll();
        assertThat(sent).containsExactly("2023-1-notice");
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "1 SENT");
    }

    @Test
    void a_crash_between_withdrawing_and_publishing_publishes_the_withdrawal() {
        world.told(supported());
        Log.Group sender = switchedOn();
        away();
        assertThatExceptionOfType(TransientFailure.class).isThrownBy(sender::poll);
        world.told(supported().version(2).withdrawn());
        back();
        assertThat(sender.pollAndDie()).hasSize(2);
        sender.restart(sender());
        sender.poll();
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "2 ISSUED", "1 WITHDRAWN", "2 SENT");
    }

    @Test
    void a_redelivered_notice_is_neither_sent_nor_told_twice() {
        world.told(supported());
        Log.Group sender = switchedOn();
        sender.poll();
        sender.reset();
        sender.restart(sender());
        sender.poll();
        assertThat(sent).containsExactly("2023-1-notice");
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "1 SENT");
    }

    @Test
    void a_refused_notice_is_told_with_its_code_and_the_next_one_is_sent() {
        world.told(supported()).told(supported().in(2024));
        gateway = delivery ->
                delivery.noticeId().contains("-2023-") ? new Answer.Refused("HTTP_422") : new Answer.Taken();
        Log.Group sender = switchedOn();
        assertThat(sender.pollAndDie()).hasSize(2);
        sender.restart(sender());
        sender.poll();
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "1 ISSUED", "1 REFUSED", "1 SENT");
        assertThat(Headers.text(world.log.topic(Topics.NOTICES).get(2), NoticeEvents.CODE))
                .isEqualTo("HTTP_422");
        assertThat(sent).hasSize(2);
    }

    @Test
    void a_newer_version_that_comes_just_before_a_notice_is_taken_up_withdraws_it() {
        world.told(supported());
        world.store.beforeNextWrite(() -> world.told(supported().version(2).withdrawn()));
        Log.Group sender = switchedOn();
        sender.poll();
        assertThat(sent).isEmpty();
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "1 WITHDRAWN", "2 ISSUED");
        sender.poll();
        assertThat(sent).containsExactly("2023-2-notice");
    }

    @Test
    void a_newer_version_that_comes_while_a_notice_is_sent_does_not_withdraw_it() {
        world.told(supported());
        gateway = delivery -> {
            if (sent.isEmpty()) {
                world.told(supported().version(2).withdrawn());
            }
            return new Answer.Taken();
        };
        Log.Group sender = switchedOn();
        sender.poll();
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "2 ISSUED", "1 SENT");
    }

    @Test
    void a_notice_taken_up_between_the_stages_read_and_write_is_not_withdrawn() {
        world.told(supported()).decided(supported().version(2).withdrawn());
        world.store.beforeNextWrite(() -> switchedOn().poll());
        world.stage.poll();
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "1 SENT", "2 ISSUED");
    }

    @Test
    void a_restored_store_learns_from_the_topic_that_a_notice_was_sent() {
        world.told(supported());
        Log.Group sender = switchedOn();
        sender.poll();
        world.store.forgetEverything();
        world.stage.restart(world.stageProcessor());
        sender.reset();
        sender.restart(sender());
        sender.poll();
        assertThat(sent).containsExactly("2023-1-notice");
        world.stage.poll();
        world.told(supported().version(2).withdrawn());
        assertThat(world.log.notices()).doesNotContain("1 WITHDRAWN");
    }

    @Test
    void a_notice_of_a_person_without_a_document_is_sent_and_remembered() {
        world.told(supported());
        world.store.forgetEverything();
        Log.Group sender = switchedOn();
        sender.poll();
        assertThat(sent).hasSize(1);
        world.stage.restart(world.stageProcessor());
        world.stage.poll();
        world.told(supported().version(2).withdrawn());
        assertThat(world.log.notices()).containsExactly("1 ISSUED", "1 SENT", "2 ISSUED");
    }

    @Test
    void a_notice_sealed_under_another_secret_becomes_a_dead_letter() {
        world.log.publish(supported().written(), "2022-10-16T09:00:00+08:00", "c2VhbGVk");
        world.stage.poll();
        world.told(supported().in(2024));
        switchedOn().poll();
        assertThat(sent).containsExactly("2024-1-notice");
        assertThat(world.log.topic(Topics.deadLettersOf(Topics.NOTICES))).hasSize(1);
    }

    @Test
    void a_notice_that_can_not_be_read_becomes_a_dead_letter() {
        world.log.append(List.of(new ProducerRecord<>(Topics.NOTICES, new byte[] {'p'}, new byte[] {'{'})));
        world.told(supported());
        switchedOn().poll();
        assertThat(sent).hasSize(1);
        assertThat(world.log.topic(Topics.deadLettersOf(Topics.NOTICES)))
                .singleElement()
                .satisfies(
                        letter -> assertThat(Headers.text(letter, "yb_reason")).isEqualTo("MALFORMED_JSON"));
    }

    @Test
    void a_batch_that_takes_too_long_goes_on_in_the_next_turn() {
        world.told(supported()).told(supported().in(2024)).told(supported().in(2025));
        gateway = delivery -> {
            now = now.plus(Duration.ofSeconds(90));
            return new Answer.Taken();
        };
        Log.Group sender = switchedOn();
        assertThatExceptionOfType(TransientFailure.class).isThrownBy(sender::poll);
        assertThat(sent).containsExactly("2023-1-notice", "2024-1-notice");
        sender.poll();
        assertThat(sent).containsExactly("2023-1-notice", "2024-1-notice", "2025-1-notice");
        assertThat(world.log.notices())
                .filteredOn(each -> each.endsWith("SENT"))
                .hasSize(3);
    }

    @Test
    void events_of_the_sender_follow_from_the_notice() {
        world.told(supported());
        switchedOn().poll();
        var issued = world.log.topic(Topics.NOTICES).get(0);
        var told = world.log.topic(Topics.NOTICES).get(1);
        assertThat(Headers.text(told, Headers.CAUSATION)).isEqualTo(Headers.text(issued, Headers.ID));
        assertThat(Headers.text(told, Headers.CORRELATION))
                .isEqualTo(Objects.requireNonNull(Headers.text(issued, Headers.CORRELATION)));
        assertThat(Headers.text(told, Headers.ID)).isEqualTo(InstructionDraft.PERSON + "-2023-1-notice-sent");
    }
}
