package org.yingbao.benchmark.process;

import java.nio.file.Path;
import org.yingbao.quickstart.broker.EmbeddedBroker;

/** The broker in a JVM of its own: {@code BrokerMain <folder>}. */
final class BrokerMain {

    static final String STARTED = "started ";

    private BrokerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        System.out.println(STARTED + broker.bootstrapServers());
        Thread.currentThread().join();
    }
}
