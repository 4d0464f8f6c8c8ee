package org.yingbao.contribution.account;

import java.util.List;
import org.yingbao.contracts.identity.PersonCollections;

/** What tax reported, as identity merged it last. */
public record Results(long offset, List<Result> reports) implements Heard {

    static final Results NONE = new Results(Offsets.NEVER, List.of());

    public static Results of(PersonCollections told, long offset) {
        return new Results(offset, told.collections().stream().map(Result::of).toList());
    }

    List<Result> of(int coverageYear) {
        return reports.stream()
                .filter(result -> result.coverageYear() == coverageYear)
                .toList();
    }
}
