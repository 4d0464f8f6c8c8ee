package org.yingbao.quickstart;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.yingbao.quickstart.broker.EmbeddedBroker;

/** Says when everything consumes. */
@Component
class Announcement implements ApplicationRunner {

    private static final long PATIENCE_MS = 120_000;
    private static final long LOOK_MS = 50;

    private final Platform platform;
    private final EmbeddedBroker broker;

    Announcement(Platform platform, EmbeddedBroker broker) {
        this.platform = platform;
        this.broker = broker;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        long deadline = System.currentTimeMillis() + PATIENCE_MS;
        while (!platform.consuming()) {
            if (System.currentTimeMillis() > deadline) {
                throw new IllegalStateException("The services do not consume after two minutes; see the log above.");
            }
            Thread.sleep(LOOK_MS);
        }
        System.out.println("Yingbao is ready: kafka " + broker.bootstrapServers());
        System.out.flush();
    }
}
