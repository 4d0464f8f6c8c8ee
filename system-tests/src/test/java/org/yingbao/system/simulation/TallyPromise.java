package org.yingbao.system.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.stage.ContributionStage;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.TallySum;
import org.yingbao.pipeline.store.Store;
import org.yingbao.testkit.simulation.Simulation;
import tools.jackson.databind.JsonNode;

/** Published sums are the sums over people, and never stand for less of the inputs than those published before. */
final class TallyPromise {

    private final Map<String, TallySum> last = new HashMap<>();
    private final Map<String, Long> read = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private TallyPromise() {}

    static List<String> broken(Simulation simulation) {
        TallyPromise promise = new TallyPromise();
        simulation.log().committed(CountedAccounts.TOPIC).forEach(promise::read);
        Map<String, Figures> published = promise.published();
        Map<String, Figures> ofPeople = ofPeople(simulation);
        if (!published.equals(ofPeople)) {
            promise.broken.add("sums are " + published + " instead of " + ofPeople);
        }
        return promise.broken;
    }

    private void read(ConsumerRecord<byte[], byte[]> record) {
        TallySum.of(record).ifPresent(sum -> {
            last.put(new String(record.key(), UTF_8), sum);
            JsonNode stamp = Json.MAPPER.readTree(Headers.required(record, Headers.SUMS));
            stamp.path("read").forEachEntry((input, offset) -> notBack(sum, input, offset.asLong()));
        });
    }

    private void notBack(TallySum sum, String input, long offset) {
        String name = sum.name() + " by " + input;
        Long before = read.put(name, offset);
        if (before != null && before > offset) {
            broken.add("%s is published up to %d after %d".formatted(name, offset, before));
        }
    }

    private Map<String, Figures> published() {
        Map<String, Figures> sums = new TreeMap<>();
        last.values().forEach(sum -> sums.merge(sum.key(), sum.figures(), Figures::plus));
        sums.values().removeIf(Figures::isNone);
        return sums;
    }

    private static Map<String, Figures> ofPeople(Simulation simulation) {
        String name = ContributionStage.DEFINITION.name();
        Store store = simulation.store(name);
        CountedAccounts tally = new CountedAccounts();
        Map<String, Figures> sums = new TreeMap<>();
        new Documents<Account>(ContributionStage.DEFINITION, store)
                .load(simulation.ids(name, name))
                .forEach((key, document) -> tally.contribution(
                                key, document.current().state())
                        .forEach((sum, figures) -> sums.merge(sum, figures, Figures::plus)));
        return sums;
    }
}
