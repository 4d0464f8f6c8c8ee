package org.yingbao.system.mistakes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yingbao.system.kills.Service;

/** The consumer groups of the services. The one that hands notices over is not there without a gateway. */
enum Group {
    IDENTITY_DOOR(Service.IDENTITY),
    IDENTITY(Service.IDENTITY),
    SUBSIDY_DOOR(Service.SUBSIDY),
    SUBSIDY(Service.SUBSIDY),
    CONTRIBUTION_DOOR(Service.CONTRIBUTION),
    CONTRIBUTION(Service.CONTRIBUTION),
    NOTIFICATION(Service.NOTIFICATION);

    private final Service service;

    Group(Service service) {
        this.service = service;
    }

    Service service() {
        return service;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A door has no store that remembers how far it was read. */
    boolean isDoor() {
        return name().endsWith("_DOOR");
    }

    static List<Group> of(Service service) {
        return Arrays.stream(values()).filter(group -> group.service == service).toList();
    }
}
