package org.yingbao.system.kills;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.utils.Exit;
import org.yingbao.quickstart.broker.EmbeddedBroker;
import org.yingbao.testkit.kafka.QuietLogs;

/**
 * A JVM that can be killed, or played with: {@code BrokerMain <folder> <port>}. Ends with its input; any input is a
 * fatal fault.
 */
public final class BrokerMain {

    static final String STARTED = "started ";

    private BrokerMain() {}

    public static void main(String[] arguments) throws Exception {
        QuietLogs.on();
        Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
        try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            System.out.println(STARTED + broker.bootstrapServers());
            System.out.println("ms since the JVM began: "
                    + Duration.between(begun, Instant.now()).toMillis());
            while (System.in.read() >= 0) {
                Exit.halt(1, "all log folders have failed");
            }
        }
    }
}
