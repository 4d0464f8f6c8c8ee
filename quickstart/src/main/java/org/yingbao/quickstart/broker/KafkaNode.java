package org.yingbao.quickstart.broker;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.SharedServer;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.slf4j.LoggerFactory;
import org.yingbao.quickstart.broker.EmbeddedBroker.NotStarted;

/**
 * What {@code KafkaRaftServer} assembles, except for sockets that are open already and faults that do not end the JVM.
 */
record KafkaNode(ControllerServer controller, BrokerServer broker) implements AutoCloseable {

    private static final int STOP_SECONDS = 10;

    static KafkaNode start(BrokerFolder folder, LoopbackSockets sockets, Faults faults) {
        try {
            NodeStorage.formatOnce(folder.path());
            KafkaNode node = assemble(folder, sockets, faults);
            node.startup(faults);
            return node;
        } catch (Exception failed) {
            Throwable why =
                    failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
            throw new NotStarted(
                    "The broker could not start on the folder " + folder.path() + ": " + why.getMessage(), why);
        }
    }

    private static KafkaNode assemble(BrokerFolder folder, LoopbackSockets sockets, Faults faults) {
        KafkaConfig config = new KafkaConfig(NodeSettings.of(folder.path(), sockets), false);
        var storage = KafkaRaftServer.initializeLogDirs(config, LoggerFactory.getLogger(KafkaNode.class), "");
        SharedServer shared = new SharedServer(
                config,
                storage._1(),
                Time.SYSTEM,
                new Metrics(),
                CompletableFuture.completedFuture(
                        Map.of(NodeSettings.NODE, new InetSocketAddress("localhost", sockets.controllerPort()))),
                List.of(),
                faults,
                sockets);
        return new KafkaNode(
                new ControllerServer(shared, KafkaRaftServer.configSchema(), storage._2()), new BrokerServer(shared));
    }

    /** In a thread of its own, because after a fault elsewhere Kafka's own start may wait for ever. */
    private void startup(Faults faults) {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("embedded-broker-start").start(() -> {
            try {
                controller.startup();
                broker.startup();
                started.complete(null);
            } catch (Throwable fault) {
                started.completeExceptionally(fault);
            }
        });
        try {
            CompletableFuture.anyOf(started, faults.first()).join();
        } catch (CompletionException failed) {
            stopWhatStarted();
            throw failed;
        }
    }

    private void stopWhatStarted() {
        CompletableFuture.runAsync(this::close)
                .orTimeout(STOP_SECONDS, TimeUnit.SECONDS)
                .exceptionally(lessImportantThanWhyItDidNotStart -> null)
                .join();
    }

    @Override
    public void close() {
        broker.shutdown();
        controller.shutdown();
    }
}
