package org.yingbao.identity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.pipeline.stage.Event;

/** Puts runs of lists wrongly together. It stands in the package of what it opens up, which is not public. */
public final class JoinedRuns {

    private JoinedRuns() {}

    /** The person with runs that are known already a second time; empty if the event says something else. */
    @SuppressWarnings("unchecked")
    public static <D> Optional<D> twice(Optional<D> current, Event<?> event) {
        if (event.content() instanceof PersonEvent.Recognised(ListRuns runs)
                && current.isPresent()
                && current.get() instanceof Person person) {
            return person.lists().stream()
                    .filter(known -> known.isOf(runs) && known.news() == runs.news())
                    .filter(known -> !runs.runs().isEmpty())
                    .findFirst()
                    .map(known -> (D) person.telling(joined(known, runs), event.cause()));
        }
        return Optional.empty();
    }

    private static ListRuns joined(ListRuns known, ListRuns again) {
        List<CheckedRecord> all = new ArrayList<>(known.runs());
        all.addAll(again.runs());
        return new ListRuns(again.source(), again.region(), again.category(), again.news(), all);
    }
}
