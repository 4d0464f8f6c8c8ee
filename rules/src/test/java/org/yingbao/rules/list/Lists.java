package org.yingbao.rules.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Lists of one county, one for each month. */
final class Lists {
    static final String COUNTY = "141102";
    static final String LOW_INCOME = "MINIMUM_LIVING";

    private Lists() {}

    static FullList ofMonth(int month) {
        return sent("list-" + month, 1, month, month * 10);
    }

    /** A list of a month that was sent on a day of the year. */
    static FullList sent(String listId, long revision, int month, int day) {
        return new FullList(
                new ListName(listId, revision),
                COUNTY,
                COUNTY,
                new Categories(Set.of(LOW_INCOME)),
                LocalDate.of(2022, month, 1),
                Instant.parse("2022-01-01T00:00:00Z").plusSeconds(86_400L * day),
                100,
                false);
    }

    static FullList withRows(FullList list, long rows, boolean badDocument) {
        return new FullList(
                list.name(),
                list.region(),
                list.writtenRegion(),
                list.categories(),
                list.asOf(),
                list.sentAt(),
                rows,
                badDocument);
    }

    static FullList inRegion(FullList list, String region) {
        return new FullList(
                list.name(),
                region,
                region,
                list.categories(),
                list.asOf(),
                list.sentAt(),
                list.rows(),
                list.badDocument());
    }

    static Mention<String> names(FullList list, String content) {
        return new Mention<>(list, new Said.Named<>(content, Optional.empty()));
    }

    static Mention<String> namesSince(FullList list, String content, String from) {
        return new Mention<>(list, new Said.Named<>(content, Optional.of(LocalDate.parse(from))));
    }

    static Mention<String> misses(FullList list) {
        return new Mention<>(list, new Said.Missed<>());
    }

    static Mention<String> doesNotKnow(FullList list) {
        return new Mention<>(list, new Said.NotKnown<>());
    }
}
