package org.yingbao.system.kills;

import java.util.Locale;
import org.yingbao.contribution.ContributionService;
import org.yingbao.identity.IdentityService;
import org.yingbao.notification.NotificationService;
import org.yingbao.subsidy.SubsidyService;

/** The four services, in the order in which facts flow. */
public enum Service {
    IDENTITY(IdentityService.class),
    SUBSIDY(SubsidyService.class),
    CONTRIBUTION(ContributionService.class),
    NOTIFICATION(NotificationService.class);

    private final Class<?> main;

    Service(Class<?> main) {
        this.main = main;
    }

    Class<?> main() {
        return main;
    }

    /** What its folder of RocksDB is called. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    String module() {
        return folder() + "-service";
    }
}
