package org.yingbao.contribution.region;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.book.Book;
import org.yingbao.pipeline.Json;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.Regions;
import org.yingbao.rules.territory.RegionsOfYear;
import org.yingbao.rules.territory.Territory;

/** What registers say of region codes. */
public final class RegionsBook implements Book {
    private final Map<String, Set<String>> successions = new ConcurrentHashMap<>();
    private volatile Regions regions = Regions.NONE;

    @Override
    public List<String> followed() {
        return List.of(Topics.ACCEPTED_REGIONS);
    }

    @Override
    public void on(ConsumerRecord<byte[], byte[]> record) {
        AdmittedRegion admitted = read(record);
        admitted.entry().succeededBy().ifPresent(successor -> {
            link(admitted.entry().region().code(), successor.code());
            link(successor.code(), admitted.entry().region().code());
        });
        regions = regions.with(admitted.entry(), admitted.counted());
    }

    private void link(String one, String other) {
        successions.computeIfAbsent(one, _ -> ConcurrentHashMap.newKeySet()).add(other);
    }

    /** The code that a record of the topic is about. */
    public static String code(ConsumerRecord<byte[], byte[]> record) {
        return read(record).entry().region().code();
    }

    private static AdmittedRegion read(ConsumerRecord<byte[], byte[]> record) {
        return Json.MAPPER.readValue(record.value(), AdmittedRegion.class);
    }

    public RegionsOfYear in(int coverageYear) {
        return regions.in(coverageYear);
    }

    /** The code that a code means. */
    public String successor(String code, int coverageYear) {
        return in(coverageYear).successor(new Region(code)).code();
    }

    /** The codes that mean a code, itself among them. */
    public Set<String> meaning(String code, int coverageYear) {
        Set<String> all = new TreeSet<>(in(coverageYear).predecessors(new Region(code)));
        all.add(code);
        return all;
    }

    /** The codes of a region and of those above it. */
    public List<String> ancestors(String code, int coverageYear) {
        return in(coverageYear).ancestors(new Region(code)).stream()
                .map(Region::code)
                .toList();
    }

    /** All codes of which somebody ever said that one of them succeeds another, this one among them. */
    public Set<String> related(String code) {
        Set<String> met = new TreeSet<>(Set.of(code));
        Deque<String> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            successions.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(met::add)
                    .forEach(open::push);
        }
        return met;
    }

    public Territory territory(String code, int coverageYear) {
        return Territory.of(new Region(code), in(coverageYear));
    }
}
