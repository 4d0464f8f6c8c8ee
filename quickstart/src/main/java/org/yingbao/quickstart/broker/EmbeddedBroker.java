package org.yingbao.quickstart.broker;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Kafka node, broker and controller, in this JVM and on loopback only. Its folder holds everything, so topics,
 * records, committed offsets and transactions outlive both {@link #close()} and a kill.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);

    private final BrokerFolder folder;
    private final LoopbackSockets sockets;
    private final KafkaNode node;
    private final Faults faults;

    private EmbeddedBroker(BrokerFolder folder, LoopbackSockets sockets, KafkaNode node, Faults faults) {
        this.folder = folder;
        this.sockets = sockets;
        this.node = node;
        this.faults = faults;
    }

    /**
     * Returns once the broker answers its clients.
     *
     * @param port where clients find it on localhost; 0 takes a free one, another one at each start
     * @throws NotStarted with a message for the person who typed the command
     */
    public static EmbeddedBroker start(Path folder, int port) {
        Faults faults = new Faults();
        BrokerFolder held = BrokerFolder.hold(folder);
        try {
            LoopbackSockets sockets = LoopbackSockets.bind(port);
            try {
                KafkaNode node = KafkaNode.start(held, sockets, faults);
                faults.onFirst(EmbeddedBroker::endOfThisProcess);
                return new EmbeddedBroker(held, sockets, node, faults);
            } catch (RuntimeException notStarted) {
                sockets.close();
                throw notStarted;
            }
        } catch (RuntimeException notStarted) {
            held.close();
            throw notStarted;
        }
    }

    /** What clients take as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "localhost:" + sockets.brokerPort();
    }

    @Override
    public void close() {
        faults.noLongerMatter();
        node.close();
        sockets.close();
        folder.close();
    }

    /** Without its broker the application would wait for ever. What was acknowledged is in the folder. */
    private static void endOfThisProcess(Throwable fault) {
        LOG.error(
                "The embedded broker has failed and this process ends. Nothing acknowledged is lost: start it again.",
                fault);
        Runtime.getRuntime().halt(1);
    }

    /** The broker could not start. The message says why and what to do. */
    public static final class NotStarted extends RuntimeException {

        NotStarted(String message) {
            super(message);
        }

        NotStarted(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
