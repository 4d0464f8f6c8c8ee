package org.yingbao.quickstart.broker;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Kafka node, broker and controller, in this JVM and on loopback only. Its folder holds everything, so topics,
 * records, committed offsets and transactions outlive both {@link #close()} and a kill.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);

    private static final Executor IN_A_THREAD =
            start -> Thread.ofPlatform().name("embedded-broker").daemon().start(start);

    private final BrokerFolder folder;
    private final LoopbackSockets sockets;
    private final Faults faults;
    private final CompletableFuture<KafkaNode> node;

    private EmbeddedBroker(BrokerFolder folder, LoopbackSockets sockets, Faults faults) {
        this.folder = folder;
        this.sockets = sockets;
        this.faults = faults;
        this.node = CompletableFuture.supplyAsync(() -> KafkaNode.start(folder, sockets, faults), IN_A_THREAD);
    }

    /**
     * Returns once the broker answers its clients; see {@link #begin}.
     *
     * @throws NotStarted with a message for the person who typed the command
     */
    public static EmbeddedBroker start(Path folder, int port) {
        EmbeddedBroker broker = begin(folder, port);
        broker.awaitStarted();
        return broker;
    }

    /**
     * Returns once folder and port are held: clients may connect, and are answered when the broker has started.
     *
     * @param port where clients find it on localhost; 0 takes a free one, another one at each start
     * @throws NotStarted with a message for the person who typed the command
     */
    public static EmbeddedBroker begin(Path folder, int port) {
        BrokerFolder held = BrokerFolder.hold(folder);
        try {
            return new EmbeddedBroker(held, LoopbackSockets.bind(port), new Faults());
        } catch (RuntimeException notBegun) {
            held.close();
            throw notBegun;
        }
    }

    /** Returns once the broker answers its clients; throws {@link NotStarted} if it could not start. */
    public void awaitStarted() {
        try {
            node.join();
            faults.onFirst(EmbeddedBroker::endOfThisProcess);
        } catch (CompletionException failed) {
            close();
            throw failed.getCause() instanceof NotStarted notStarted
                    ? notStarted
                    : new NotStarted("The broker could not start: " + failed.getCause(), failed);
        }
    }

    /** What clients take as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "localhost:" + sockets.brokerPort();
    }

    @Override
    public void close() {
        node.handle((started, notStarted) -> started)
                .thenAccept(started -> {
                    faults.noLongerMatter();
                    if (started != null) {
                        started.close();
                    }
                })
                .join();
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

        NotStarted(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
