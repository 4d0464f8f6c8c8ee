package org.yingbao.benchmark.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the processes of a run are started.
 *
 * @param house where Yingbao was built
 * @param folder everything that the run writes
 * @param heap of each JVM but the broker's
 * @param brokerHeap of the broker's JVM
 * @param mongodb starts MongoDB's engine, given a port; without it documents lie in RocksDB
 * @param more further arguments for the JVM of a name
 */
public record Settings(
        Path house,
        Path folder,
        String heap,
        String brokerHeap,
        int threads,
        Optional<String> mongodb,
        Map<String, List<String>> more) {

    public String store() {
        return mongodb.isPresent() ? "MongoDB" : "RocksDB";
    }

    List<String> jvm(String name) {
        List<String> arguments = new ArrayList<>();
        arguments.add("-Xmx" + (name.equals("broker") ? brokerHeap : heap));
        arguments.add("-XX:+UseSerialGC");
        arguments.add("-XX:+ExitOnOutOfMemoryError");
        arguments.add("--enable-native-access=ALL-UNNAMED");
        arguments.add("--sun-misc-unsafe-memory-access=allow");
        arguments.addAll(more.getOrDefault("all", List.of()));
        arguments.addAll(more.getOrDefault(name, List.of()));
        arguments.replaceAll(
                argument -> argument.replace("{folder}", folder.toString()).replace("{name}", name));
        return arguments;
    }

    public Settings in(Path otherFolder) {
        return new Settings(house, otherFolder, heap, brokerHeap, threads, mongodb, new HashMap<>(more));
    }
}
