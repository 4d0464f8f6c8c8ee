package org.yingbao.quickstart.broker;

import java.nio.file.Path;
import org.yingbao.testkit.kafka.BrokerClients;
import org.yingbao.testkit.kafka.QuietLogs;

/**
 * By hand: {@code StartTimes <folder>} prints how long one start takes up to the first committed and consumed
 * transaction.
 */
final class StartTimes {

    private StartTimes() {}

    public static void main(String[] arguments) throws Exception {
        QuietLogs.on();
        say("begun", System.nanoTime());
        long begun = System.nanoTime();
        try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), 0)) {
            say("broker started", begun);
            BrokerClients clients = new BrokerClients(broker.bootstrapServers());
            if (!clients.topics().contains(BrokerClients.OUT)) {
                clients.createTopics();
            }
            say("topics there", begun);
            clients.send("a", "b");
            say("produced", begun);
            clients.passOn(2, true);
            say("transaction committed", begun);
            clients.committed(2);
            say("read committed", begun);
            begun = System.nanoTime();
        }
        say("closed, by itself,", begun);
    }

    /** Core time too, since a busy machine spoils the clock's. */
    private static void say(String what, long begun) {
        long cores =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        System.out.printf(
                "%-24s %5d ms %5d ms of a core since the JVM began%n",
                what, (System.nanoTime() - begun) / 1_000_000, cores);
    }
}
