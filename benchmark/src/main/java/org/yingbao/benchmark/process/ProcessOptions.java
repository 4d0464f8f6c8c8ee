package org.yingbao.benchmark.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.report.Results;
import picocli.CommandLine.Option;

/** How processes are started. */
public final class ProcessOptions {

    private static final String HOUSE = "yingbao.house";

    @Option(names = "--heap", description = "of each service's JVM (default: ${DEFAULT-VALUE})", defaultValue = "512m")
    private String heap = "512m";

    @Option(names = "--broker-heap", description = "default: ${DEFAULT-VALUE}", defaultValue = "1g")
    private String brokerHeap = "1g";

    @Option(names = "--threads", description = "of each stage (default: ${DEFAULT-VALUE})", defaultValue = "1")
    private int threads;

    @Option(
            names = "--store",
            description = "rocksdb or mongodb; the latter needs MONGODB_START (default: ${DEFAULT-VALUE})",
            defaultValue = "rocksdb")
    private String store = "rocksdb";

    @Option(
            names = "--mongodb-start",
            description = "program that, given a port, runs MongoDB's engine there and prints \"ready mongodb://…\";"
                    + " by default what the environment variable MONGODB_START says",
            defaultValue = "${env:MONGODB_START}")
    private @Nullable String mongodbStart;

    @Option(
            names = "--jvm",
            description = "arguments for one process, as NAME=ARGUMENTS, separated by spaces; NAME is broker, identity,"
                    + " subsidy, contribution, notification, quickstart, that of another contender, or all;"
                    + " {folder} and {name} are replaced; may be repeated")
    private List<String> jvm = new ArrayList<>();

    public Settings settings() {
        Path house = Path.of(System.getProperty(HOUSE, ".")).toAbsolutePath().normalize();
        return new Settings(house, house.resolve("benchmark/target/run"), heap, brokerHeap, threads, mongodb(), more());
    }

    private Optional<String> mongodb() {
        return switch (store) {
            case "rocksdb" -> Optional.empty();
            case "mongodb" ->
                Optional.of(Objects.requireNonNull(mongodbStart, "--store=mongodb needs --mongodb-start"));
            default -> throw new IllegalArgumentException("--store is rocksdb or mongodb, not " + store);
        };
    }

    private Map<String, List<String>> more() {
        Map<String, List<String>> more = new HashMap<>();
        for (String each : jvm) {
            int equals = each.indexOf('=');
            more.computeIfAbsent(each.substring(0, equals), name -> new ArrayList<>())
                    .addAll(List.of(each.substring(equals + 1).strip().split("\\s+")));
        }
        return more;
    }

    /** What was asked for, as arguments for another command. */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>(
                List.of("--heap=" + heap, "--broker-heap=" + brokerHeap, "--threads=" + threads, "--store=" + store));
        if (mongodbStart != null) {
            arguments.add("--mongodb-start=" + mongodbStart);
        }
        jvm.forEach(each -> arguments.add("--jvm=" + each));
        return arguments;
    }

    public Results results() {
        return new Results(settings().house().resolve("benchmark/target/results"));
    }

    public Map<String, String> described(Map<String, String> others) {
        Map<String, String> described = new LinkedHashMap<>();
        described.put("store", settings().store());
        described.put("heap", heap + ", broker " + brokerHeap + ", serial collector");
        described.put("threads of each stage", Integer.toString(threads));
        described.put("JVM arguments", jvm.toString());
        described.putAll(others);
        return described;
    }
}
