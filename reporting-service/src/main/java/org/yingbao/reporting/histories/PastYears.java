package org.yingbao.reporting.histories;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yingbao.contracts.contribution.History;

/**
 * What a person's coverage years came to, change by change.
 *
 * @param changes by year and version; of a year only the latest are kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PastYears(List<History> changes) {

    public static final PastYears NOTHING = new PastYears(List.of());

    /** Of each year; earlier ones stay on the topic. */
    private static final int CHANGES = 40;

    private static final Comparator<History> ORDER =
            Comparator.comparingInt(History::coverageYear).thenComparingLong(History::version);

    /** The same with another change; empty if that is known, or forgotten. */
    Optional<PastYears> with(History heard) {
        List<History> ofYear = of(heard.coverageYear());
        if (!ofYear.isEmpty() && ofYear.getLast().version() >= heard.version()) {
            return Optional.empty();
        }
        Stream<History> others = changes.stream().filter(change -> change.coverageYear() != heard.coverageYear());
        Stream<History> kept = ofYear.stream().skip(Math.max(0, ofYear.size() + 1 - CHANGES));
        return Optional.of(new PastYears(Stream.of(others, kept, Stream.of(heard))
                .flatMap(some -> some)
                .sorted(ORDER)
                .toList()));
    }

    /** The changes of a year, the latest last. */
    public List<History> of(int coverageYear) {
        return changes.stream()
                .filter(change -> change.coverageYear() == coverageYear)
                .toList();
    }
}
