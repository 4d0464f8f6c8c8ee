package org.yingbao.contribution.book;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Books that are read together. A book that another one asks stands before it. */
public final class Books {
    private final List<Book> all;
    private final Map<String, Long> next = new ConcurrentHashMap<>();

    public Books(List<Book> all) {
        this.all = List.copyOf(all);
    }

    public List<String> followed() {
        Set<String> topics = new LinkedHashSet<>();
        all.forEach(book -> topics.addAll(book.followed()));
        return List.copyOf(topics);
    }

    public void on(ConsumerRecord<byte[], byte[]> record) {
        all.stream().filter(book -> book.followed().contains(record.topic())).forEach(book -> book.on(record));
        // Only now: the books may know more than this says, never less.
        next.merge(record.topic(), record.offset() + 1, Math::max);
    }

    boolean haveRead(String topic, long at) {
        return next.getOrDefault(topic, 0L) > at;
    }
}
