package org.yingbao.rules.alone;

import java.util.List;
import java.util.function.BiConsumer;
import org.yingbao.plain.Event;

/** In which way a platform is told what happened; the end must be the same. */
enum Told {
    EVENT_BY_EVENT(RulesAlone::onTouched),
    EVENT_BY_EVENT_DECIDING_ABOUT_EVERYBODY((platform, event) -> {
        platform.hear(event);
        platform.decideAll();
    }),
    IN_ONE_BATCH(RulesAlone::hear);

    @SuppressWarnings("ImmutableEnumChecker") // method references, without state
    private final BiConsumer<RulesAlone, Event> on;

    Told(BiConsumer<RulesAlone, Event> on) {
        this.on = on;
    }

    RulesAlone to(List<Event> events) {
        RulesAlone platform = new RulesAlone();
        events.forEach(event -> on.accept(platform, event));
        if (this == IN_ONE_BATCH) {
            platform.decideAll();
        }
        return platform;
    }
}
