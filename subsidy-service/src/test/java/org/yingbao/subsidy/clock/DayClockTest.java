package org.yingbao.subsidy.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.SimpleTriggerContext;
import org.yingbao.contracts.department.DayPassed;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.door.SubsidyDoor;

class DayClockTest {
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private final List<LocalDate> published = new CopyOnWriteArrayList<>();
    private final PolicyBook book = new PolicyBook();

    @BeforeEach
    void schedule() {
        scheduler.initialize();
    }

    @AfterEach
    void rest() {
        scheduler.shutdown();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-16T15:59:59Z, 2022-10-16",
        "2022-10-16T16:00:00Z, 2022-10-17",
        "2022-12-31T16:00:00Z, 2023-01-01"
    })
    void today_is_the_day_in_shanghai(Instant now, LocalDate today) {
        at(now, published::add).tick();

        assertThat(published).containsExactly(today);
    }

    @Test
    void a_day_that_is_already_published_is_left_alone() {
        passed("2022-10-17");

        at(Instant.parse("2022-10-16T16:00:00Z"), published::add).tick();

        assertThat(published).isEmpty();
    }

    @Test
    void after_days_that_nobody_published_today_is_enough() {
        passed("2022-10-01");

        at(Instant.parse("2022-10-16T16:00:00Z"), published::add).tick();

        assertThat(published).containsExactly(LocalDate.of(2022, 10, 17));
    }

    @Test
    void it_begins_with_today_and_tries_again_until_the_broker_takes_it() {
        AtomicInteger attempts = new AtomicInteger();
        scheduler.setClock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        DayClock clock = at(Instant.parse("2022-10-16T16:00:00Z"), day -> {
            if (attempts.incrementAndGet() < 3) {
                throw new TransientFailure("the broker is away");
            }
            published.add(day);
        });

        clock.start();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(published).containsExactly(LocalDate.of(2022, 10, 17)));
        clock.stop();
        assertThat(attempts).hasValue(3);
    }

    @Test
    void it_comes_again_at_midnight_in_shanghai() {
        SimpleTriggerContext context =
                new SimpleTriggerContext(Clock.fixed(Instant.parse("2022-10-16T03:00:00Z"), ZoneOffset.UTC));

        assertThat(DayClock.MIDNIGHT.nextExecution(context)).isEqualTo(Instant.parse("2022-10-16T16:00:00Z"));
    }

    @Test
    void the_day_is_an_event_that_the_door_lets_in() {
        Clock clock = Clock.fixed(Instant.parse("2022-10-16T16:00:00Z"), ZoneOffset.UTC);
        ProducerRecord<byte[], byte[]> record =
                new KafkaDays(new KafkaAccess("nowhere:1", "test", 1), clock).record(LocalDate.of(2022, 10, 17));

        assertThat(text(record, "ce_id")).isEqualTo("day-2022-10-17");
        assertThat(text(record, "ce_source")).isEqualTo("urn:yingbao:clock");
        assertThat(text(record, "ce_time")).isEqualTo("2022-10-17T00:00:00+08:00");
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo("{\"day\":\"2022-10-17\"}");
        assertThat(SubsidyDoor.open(new Events("urn:yingbao:subsidy"), new DeadLetters("subsidy-service"), 1)
                        .process(List.of(received(record))))
                .extracting(ProducerRecord::topic)
                .containsExactly(BookTopics.DAYS, BookTopics.COMMANDS);
    }

    private DayClock at(Instant now, DayPublisher days) {
        return new DayClock(Clock.fixed(now, ZoneOffset.UTC), scheduler, book, () -> {}, days, Duration.ofMillis(10));
    }

    private void passed(String day) {
        byte[] value = Json.MAPPER.writeValueAsBytes(new DayPassed(LocalDate.parse(day)));
        book.on(new ConsumerRecord<>(BookTopics.DAYS, 0, 0, new byte[0], value));
    }

    private static String text(ProducerRecord<byte[], byte[]> record, String header) {
        return new String(record.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(
                record.topic(),
                0,
                0,
                record.timestamp(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                record.key(),
                record.value(),
                new RecordHeaders(record.headers()),
                Optional.empty());
    }
}
