package org.yingbao.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.notification.InstructionDraft.supported;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.notification.InstructionDraft;
import org.yingbao.notification.Log;
import org.yingbao.notification.World;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;

/** The stage and the sender at the same people at the same time. */
class EitherSentOrWithdrawnTest {

    private static final int PEOPLE = 10;
    private static final int VERSIONS = 40;

    private final World world = new World();

    @Test
    void whatever_the_threads_do_each_notice_ends_once_as_sent_or_withdrawn() throws Exception {
        AtomicBoolean decided = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> stage = threads.submit(() -> {
                try {
                    decide();
                } finally {
                    decided.set(true);
                }
            });
            Future<?> sender = threads.submit(() -> send(decided));
            stage.get();
            sender.get();
        }
        Map<String, List<String>> fates = fates();
        assertThat(fates).hasSize(PEOPLE * VERSIONS);
        assertThat(fates.values())
                .allSatisfy(statuses ->
                        assertThat(statuses).isIn(List.of("ISSUED", "SENT"), List.of("ISSUED", "WITHDRAWN")));
        assertThat(fates.values()).contains(List.of("ISSUED", "SENT"), List.of("ISSUED", "WITHDRAWN"));
    }

    private void decide() {
        for (int version = 1; version <= VERSIONS; version++) {
            for (int person = 0; person < PEOPLE; person++) {
                InstructionDraft draft =
                        supported().of("p" + person).version(version).adjustedBy(version);
                world.decided(draft);
            }
            world.stage.poll();
        }
    }

    private void send(AtomicBoolean decided) {
        Gateway gateway = delivery -> {
            LockSupport.parkNanos(50_000);
            if (ThreadLocalRandom.current().nextInt(10) == 0) {
                throw new TransientFailure("notices wait");
            }
            return new Answer.Taken();
        };
        Log.Group sender = world.log
        .new Group(new Senders(world.store, world.seal, gateway, world.deadLetters, world.log).sender());
        while (true) {
            boolean last = decided.get();
            try {
                if (sender.poll() == 0 && last) {
                    return;
                }
            } catch (TransientFailure waitedOut) {
                LockSupport.parkNanos(10_000);
            }
        }
    }

    private Map<String, List<String>> fates() {
        Map<String, List<String>> fates = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : world.log.topic(Topics.NOTICES)) {
            Notice notice = Json.MAPPER.readValue(record.value(), Notice.class);
            fates.computeIfAbsent(notice.noticeId(), id -> new ArrayList<>()).add(notice.status());
        }
        return fates;
    }
}
