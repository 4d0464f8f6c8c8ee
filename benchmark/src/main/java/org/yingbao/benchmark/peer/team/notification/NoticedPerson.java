package org.yingbao.benchmark.peer.team.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.peer.team.store.Stored;
import org.yingbao.contracts.notification.Notice;

/** What a person was told last of each year. */
record NoticedPerson(String id, long revision, List<YearNotices> years) implements Stored<NoticedPerson> {

    /** The notice that holds, and the one that it has replaced. */
    record YearNotices(Notice latest, @Nullable Notice replaced) {}

    static NoticedPerson unknown(String id) {
        return new NoticedPerson(id, 0, List.of());
    }

    Optional<YearNotices> year(int year) {
        return years.stream()
                .filter(each -> each.latest().coverageYear() == year)
                .findFirst();
    }

    NoticedPerson with(YearNotices notices) {
        List<YearNotices> more = new ArrayList<>(years);
        more.removeIf(each -> each.latest().coverageYear() == notices.latest().coverageYear());
        more.add(notices);
        return new NoticedPerson(id, revision, more);
    }

    @Override
    public NoticedPerson withRevision(long next) {
        return new NoticedPerson(id, next, years);
    }
}
