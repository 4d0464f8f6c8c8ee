package org.yingbao.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** An empty broker, and an empty database where one is asked for. */
public record Ground(
        Settings settings, RunningProcess broker, String kafka, Optional<RunningProcess> database, String mongodb)
        implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    public static Ground start(Settings settings) {
        empty(settings.folder());
        RunningProcess broker = RunningProcess.main(
                settings,
                "broker",
                BrokerMain.class,
                settings.folder().resolve("kafka").toString());
        String kafka = broker.said(BrokerMain.STARTED, PATIENCE);
        Optional<RunningProcess> database = settings.mongodb().map(start -> database(settings, start));
        return new Ground(settings, broker, kafka, database, uri(database));
    }

    /** The quickstart: its broker and the four services in one JVM. */
    public static Ground quickstart(Settings settings) {
        empty(settings.folder());
        Optional<RunningProcess> database = settings.mongodb().map(start -> database(settings, start));
        String uri = uri(database);
        Path jar = settings.house().resolve("quickstart/target/yingbao-quickstart.jar");
        RunningProcess all = RunningProcess.java(
                settings,
                "quickstart",
                List.of(
                        "-jar",
                        jar.toString(),
                        "--yingbao.story=none",
                        "--yingbao.kafka-port=0",
                        "--yingbao.http-port=0",
                        "--yingbao.threads=" + settings.threads(),
                        "--yingbao.data=" + settings.folder().resolve("data")),
                Map.of("MONGODB_URI", uri));
        return new Ground(settings, all, all.said("Yingbao is ready: kafka ", PATIENCE), database, uri);
    }

    /** Clients that may be paused for long, as a file of properties for Kafka's own tools. */
    public Path clientProperties(Map<String, String> properties) {
        List<String> lines = properties.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList();
        try {
            return Files.write(settings.folder().resolve("clients.properties"), lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What runs before any contender does. */
    public List<RunningProcess> processes() {
        return Stream.concat(Stream.of(broker), database.stream()).toList();
    }

    private static String uri(Optional<RunningProcess> database) {
        return database.map(process -> "mongodb:" + process.said("ready mongodb:", PATIENCE))
                .orElse("");
    }

    private static RunningProcess database(Settings settings, String start) {
        return RunningProcess.start(settings, "mongodb", List.of(start, Integer.toString(freePort())), Map.of());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Makes it a folder with nothing in it. */
    public static void empty(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        broker.close();
        database.ifPresent(RunningProcess::close);
    }
}
