package org.yingbao.benchmark.load;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.PlainModel;
import org.yingbao.testkit.model.Target;

/** What the second model, which shares nothing with Yingbao, says that tax must end up with. */
public final class Expected {

    private static final int YEAR = 2023;
    private static final int AT_ONCE = 500;

    private Expected() {}

    /** Told of everybody in the workload; document number and target. */
    public interface Told {
        void of(String documentNumber, Target target);
    }

    public static void tell(Workload workload, Told told) {
        List<Event> policies = Policies.all().stream().map(Expected::plain).toList();
        java.util.Map<String, List<DepartmentEvent>> byPerson = new java.util.LinkedHashMap<>();
        for (DepartmentEvent event : workload.events()) {
            if (event.sound()) {
                byPerson.computeIfAbsent(event.key(), key -> new ArrayList<>()).add(event);
            }
        }
        List<List<DepartmentEvent>> people = List.copyOf(byPerson.values());
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<Event> events = Stream.concat(
                            policies.stream(),
                            people.subList(from, Math.min(from + AT_ONCE, people.size())).stream()
                                    .flatMap(List::stream)
                                    .map(Expected::plain))
                    .toList();
            PlainModel model = new PlainModel(events);
            model.documents().forEach(document -> told.of(document.number(), model.target(document, YEAR)));
        }
    }

    private static Event plain(DepartmentEvent event) {
        return new Event(
                event.topic(),
                event.type(),
                event.source(),
                event.id(),
                OffsetDateTime.parse(event.time()).toInstant(),
                Json.MAPPER.readTree(event.value()));
    }
}
