package org.yingbao.system.mistakes;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.system.kills.Service;

/** Stores that are emptied or older than they were, and services that stand still. */
final class StoreMistakes {

    private final Platform platform;
    private final Traffic traffic;
    private final Offsets offsets;

    StoreMistakes(Platform platform, Traffic traffic) {
        this.platform = platform;
        this.traffic = traffic;
        this.offsets = new Offsets(platform.site());
    }

    List<Mistake> all() {
        List<Mistake> mistakes = new ArrayList<>();
        for (Service service : Service.values()) {
            mistakes.add(new Mistake("store emptied", service, () -> emptied(service)));
            mistakes.add(new Mistake("store restored from an older copy", service, () -> older(service)));
            mistakes.add(new Mistake("stopped for long", service, () -> stopped(service)));
        }
        return mistakes;
    }

    private Seen emptied(Service service) {
        platform.stop(service);
        traffic.some();
        platform.databases().empty(service);
        platform.start(service);
        return Seen.said("nothing; the topics are read again");
    }

    private Seen older(Service service) {
        platform.stop(service);
        Runnable restore = platform.databases().copy(service);
        platform.start(service);
        traffic.much();
        platform.site().awaitReady();
        platform.site().awaitQuiet();
        platform.stop(service);
        traffic.some();
        restore.run();
        platform.start(service);
        return Seen.said("nothing; what came after the copy is read again");
    }

    private Seen stopped(Service service) throws Exception {
        platform.stop(service);
        for (int i = 0; i < 4; i++) {
            traffic.much();
        }
        long lag = offsets.settledLag(Group.of(service));
        platform.start(service);
        return new Seen("nobody answers, the lag grows; then it falls", lag);
    }
}
