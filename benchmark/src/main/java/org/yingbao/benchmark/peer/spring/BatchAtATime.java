package org.yingbao.benchmark.peer.spring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaOperations;
import org.yingbao.benchmark.peer.PersonFold;

/**
 * Ours without the guarantees: each batch loads everybody at once, saves with one bulk write and sends in one
 * transaction, by Yingbao's own folds, clients, store and documents, without what is right after a crash.
 */
public final class BatchAtATime<N> extends Listening {

    private final PersonFold<?, N> fold;
    private final People people;

    BatchAtATime(
            String group,
            List<String> topics,
            PersonFold<?, N> fold,
            People people,
            KafkaOperations<byte[], byte[]> kafka) {
        super(group, topics, kafka);
        this.fold = fold;
        this.people = people;
    }

    @KafkaListener(topics = "#{__listener.topics}", groupId = "#{__listener.group}", batch = "true")
    public void on(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<String, List<PersonFold.Heard<N>>> heard = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            fold.read(record)
                    .ifPresent(each -> heard.computeIfAbsent(each.id(), id -> new ArrayList<>(2))
                            .add(each));
        }
        Map<String, PersonDocument> before = people.findAllById(heard.keySet()).stream()
                .collect(Collectors.toMap(PersonDocument::id, person -> person));
        List<PersonDocument> after = new ArrayList<>();
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        heard.forEach((id, news) -> {
            @Nullable PersonDocument known = before.get(id);
            PersonFold.Result result = fold.fold(id, known == null ? null : known.body(), news);
            if (result.body() != null) {
                after.add(new PersonDocument(id, known == null ? 1 : known.version() + 1, result.body()));
            }
            leaving.addAll(result.leaving());
        });
        if (!after.isEmpty()) {
            people.saveAll(after);
        }
        send(leaving);
    }
}
