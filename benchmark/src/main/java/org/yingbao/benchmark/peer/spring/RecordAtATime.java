package org.yingbao.benchmark.peer.spring;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaOperations;
import org.yingbao.benchmark.peer.PersonFold;

/** What most teams would write: each record loads, decides, saves and sends in a transaction of its own. */
public final class RecordAtATime<N> extends Listening {

    private final PersonFold<?, N> fold;
    private final People people;

    RecordAtATime(
            String group,
            List<String> topics,
            PersonFold<?, N> fold,
            People people,
            KafkaOperations<byte[], byte[]> kafka) {
        super(group, topics, kafka);
        this.fold = fold;
        this.people = people;
    }

    @KafkaListener(topics = "#{__listener.topics}", groupId = "#{__listener.group}")
    public void on(ConsumerRecord<byte[], byte[]> record) {
        fold.read(record).ifPresent(this::on);
    }

    private void on(PersonFold.Heard<N> heard) {
        Optional<PersonDocument> before = people.findById(heard.id());
        PersonFold.Result result =
                fold.fold(heard.id(), before.map(PersonDocument::body).orElse(null), List.of(heard));
        if (result.body() != null) {
            long version = before.map(PersonDocument::version).orElse(0L) + 1;
            people.save(new PersonDocument(heard.id(), version, result.body()));
        }
        send(result.leaving());
    }
}
