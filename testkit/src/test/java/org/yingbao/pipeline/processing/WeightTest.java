package org.yingbao.pipeline.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.SweepPage;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.store.MemoryStore;

/** Some kilobytes of names are megabytes of documents. */
class WeightTest {

    private static final Events EVENTS = new Events("urn:test");
    private static final int MEGABYTE = 1024 * 1024;

    private final FakeLog log = new FakeLog(1, 0);
    private final StageProcessor<Diaries.Diary, String> processor =
            new StageProcessor<>(new Diaries(), new MemoryStore(), log, EVENTS, new DeadLetters("test-service"));

    private ConsumerRecord<byte[], byte[]> read(ProducerRecord<byte[], byte[]> written) {
        log.append(List.of(written));
        return log.all(Diaries.WORDS).getFirst();
    }

    @Test
    void a_page_of_names_weighs_what_the_documents_of_these_people_do() {
        List<String> ids = IntStream.range(0, SweepPager.PEOPLE)
                .mapToObj(id -> "p" + "x".repeat(26))
                .toList();
        byte[] page = Json.MAPPER.writeValueAsBytes(new SweepPage("sweep", ids, Json.MAPPER.nullNode()));
        Cause cause = new Cause(new Position("outside", 0, 0), "id", "2022-03-01T00:00:00Z", "id", "");

        assertThat(processor.weight(read(EVENTS.event(Diaries.WORDS, "key", SweepPage.TYPE, "id", page, cause))))
                .isGreaterThan(2 * MEGABYTE)
                .isLessThan(4 * MEGABYTE);
    }

    @Test
    void another_record_weighs_what_it_is_long() {
        assertThat(processor.weight(read(Diaries.word("ann", "rain")))).isEqualTo("rain".length());
    }
}
