package org.yingbao.reporting.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a person's time line: what was published of them, and the event that brought it about. Earlier ones come
 * before later ones.
 *
 * @param time {@code ce_time} of what was published, RFC 3339 in UTC
 * @param topic on which it was published
 * @param eventId {@code ce_id} of the department's event, or of the day, at the start of the chain
 * @param source {@code ce_source} of the department; absent if none began it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LifeEvent(
        String time, String topic, String eventId, @Nullable String source) implements Comparable<LifeEvent> {

    private static final Comparator<LifeEvent> ORDER = Comparator.comparing(LifeEvent::time)
            .thenComparing(LifeEvent::topic)
            .thenComparing(LifeEvent::eventId);

    @Override
    public int compareTo(LifeEvent another) {
        return ORDER.compare(this, another);
    }
}
