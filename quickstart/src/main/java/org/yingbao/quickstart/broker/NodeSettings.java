package org.yingbao.quickstart.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kafka's defaults, except where they suppose several nodes, big machines, or strangers. */
final class NodeSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final int MEGABYTE = 1024 * 1024;

    private NodeSettings() {}

    static Map<String, String> of(Path folder, LoopbackSockets sockets) {
        return Stream.of(whereItIs(folder, sockets), topics(), oneNode(), littleMemory())
                .flatMap(settings -> settings.entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, setting -> setting.getValue().toString()));
    }

    private static Map<String, Object> whereItIs(Path folder, LoopbackSockets sockets) {
        String clients = "PLAINTEXT://localhost:" + sockets.brokerPort();
        String controller = CONTROLLER + "://localhost:" + sockets.controllerPort();
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                NODE,
                "listeners",
                clients + "," + controller,
                "advertised.listeners",
                clients,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names",
                CONTROLLER,
                "controller.quorum.voters",
                NODE + "@localhost:" + sockets.controllerPort(),
                "log.dirs",
                folder.toString());
    }

    /**
     * A mistyped name is an error, not a new topic: the application creates its own topics at start. A value of 2 MB
     * arrives, so that the application can say that it is too large.
     */
    private static Map<String, Object> topics() {
        return Map.of("auto.create.topics.enable", false, "num.partitions", 8, "message.max.bytes", 2 * MEGABYTE);
    }

    private static Map<String, Object> oneNode() {
        return Map.of(
                "offsets.topic.replication.factor", 1,
                "offsets.topic.num.partitions", 8,
                "transaction.state.log.replication.factor", 1,
                "transaction.state.log.min.isr", 1,
                "transaction.state.log.num.partitions", 8,
                "share.coordinator.state.topic.replication.factor", 1,
                "share.coordinator.state.topic.min.isr", 1,
                "share.coordinator.state.topic.num.partitions", 1,
                "group.initial.rebalance.delay.ms", 0);
    }

    private static Map<String, Object> littleMemory() {
        return Map.of(
                "num.network.threads",
                2,
                "num.io.threads",
                4,
                "background.threads",
                2,
                "log.cleaner.dedupe.buffer.size",
                16 * MEGABYTE,
                "log.segment.bytes",
                128 * MEGABYTE,
                "log.index.size.max.bytes",
                MEGABYTE,
                "metric.reporters",
                "");
    }
}
