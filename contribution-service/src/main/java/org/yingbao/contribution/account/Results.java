package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.PersonCollections;

/** What tax reported, and what officers found out, as identity merged it last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Results(
        long offset,
        List<Result> reports,
        @Nullable Integer closedBefore,
        @Nullable List<Answer> answers) implements AccountEvent {

    static final Results NONE = new Results(Offsets.NEVER, List.of(), null, null);

    /** Coverage years before this one are closed; 0 if none is. */
    int closes() {
        return closedBefore == null ? 0 : closedBefore;
    }

    public static Results of(PersonCollections told, long offset) {
        return new Results(
                offset,
                told.collections().stream().map(Result::of).toList(),
                told.closedBefore(),
                told.answers() == null
                        ? null
                        : told.answers().stream().map(Answer::of).toList());
    }

    /** What officers found out. */
    List<Answer> said() {
        return answers == null ? List.of() : answers;
    }

    List<Answer> answersOf(int coverageYear) {
        return said().stream()
                .filter(answer -> answer.coverageYear() == coverageYear)
                .toList();
    }

    List<Result> of(int coverageYear) {
        return reports.stream()
                .filter(result -> result.coverageYear() == coverageYear)
                .toList();
    }
}
