package org.yingbao.contribution.reconciliation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Collected;
import org.yingbao.contribution.book.Book;
import org.yingbao.contribution.region.RegionsBook;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.TallySum;

/** What tax and we have of each day, under the codes that were said of it. */
public final class TaxDaysBook implements Book {
    private final RegionsBook regions;
    private final Map<String, SortedMap<Day, Known>> byRegion = new HashMap<>();

    /** @param regions read before this one */
    public TaxDaysBook(RegionsBook regions) {
        this.regions = regions;
    }

    private record Day(int coverageYear, LocalDate day) implements Comparable<Day> {
        @Override
        public int compareTo(Day other) {
            int years = Integer.compare(coverageYear, other.coverageYear);
            return years == 0 ? day.compareTo(other.day) : years;
        }
    }

    private static final class Known {
        private final Map<Integer, Figures> ours = new HashMap<>(2);
        private @Nullable AdmittedTaxDay theirs;
    }

    @Override
    public List<String> followed() {
        return List.of(Topics.COLLECTED_SUMS, Topics.CHECKED_TAX_DAYS);
    }

    @Override
    public synchronized void on(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(Topics.COLLECTED_SUMS)) {
            TallySum.of(record)
                    .ifPresent(sum -> known(TaxDayName.parse(sum.key())).ours.put(sum.partition(), sum.figures()));
        } else {
            AdmittedTaxDay day = taxDay(record);
            Known known = known(day.name());
            known.theirs = known.theirs == null ? day : known.theirs.later(day);
        }
    }

    static AdmittedTaxDay taxDay(ConsumerRecord<byte[], byte[]> record) {
        return Json.MAPPER.readValue(record.value(), AdmittedTaxDay.class);
    }

    private Known known(TaxDayName name) {
        return byRegion.computeIfAbsent(name.region(), _ -> new TreeMap<>())
                .computeIfAbsent(new Day(name.coverageYear(), name.day()), _ -> new Known());
    }

    /** Under which code a day is reconciled. */
    TaxDayName meant(TaxDayName said) {
        return said.in(regions.successor(said.region(), said.coverageYear()));
    }

    /** The sum over the partitions, and over the codes that mean this one; nothing for a code that means another. */
    synchronized Collected ours(TaxDayName name) {
        return Sums.told(of(name).flatMap(known -> known.ours.values().stream()).reduce(Figures.NONE, Figures::plus));
    }

    /** Of what was said under several codes one version counts. */
    synchronized Optional<Collected> theirs(TaxDayName name) {
        return of(name).flatMap(known -> Stream.ofNullable(known.theirs))
                .reduce(AdmittedTaxDay::later)
                .map(AdmittedTaxDay::sums);
    }

    private Stream<Known> of(TaxDayName name) {
        if (!meant(name).equals(name)) {
            return Stream.empty();
        }
        Day day = new Day(name.coverageYear(), name.day());
        return regions.meaning(name.region(), name.coverageYear()).stream()
                .map(code -> byRegion.getOrDefault(code, new TreeMap<>()).get(day))
                .flatMap(Stream::ofNullable);
    }

    /** All days of these codes, under each of them. */
    synchronized List<String> daysOf(Set<String> codes) {
        return codes.stream()
                .flatMap(code -> byRegion.getOrDefault(code, new TreeMap<>()).keySet().stream())
                .distinct()
                .flatMap(day -> codes.stream().map(code -> new TaxDayName(code, day.coverageYear(), day.day())))
                .map(TaxDayName::toString)
                .toList();
    }
}
