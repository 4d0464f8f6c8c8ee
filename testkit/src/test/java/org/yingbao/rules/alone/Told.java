package org.yingbao.rules.alone;

import java.util.List;
import org.yingbao.testkit.model.Event;

/** In which way a platform is told what happened; the end must be the same. */
enum Told {
    EVENT_BY_EVENT,
    EVENT_BY_EVENT_DECIDING_ABOUT_EVERYBODY,
    IN_ONE_BATCH;

    RulesAlone to(List<Event> events) {
        RulesAlone platform = new RulesAlone();
        for (Event event : events) {
            switch (this) {
                case EVENT_BY_EVENT -> platform.onTouched(event);
                case EVENT_BY_EVENT_DECIDING_ABOUT_EVERYBODY -> {
                    platform.hear(event);
                    platform.decideAll();
                }
                case IN_ONE_BATCH -> platform.hear(event);
            }
        }
        if (this == IN_ONE_BATCH) {
            platform.decideAll();
        }
        return platform;
    }
}
