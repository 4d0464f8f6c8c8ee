package org.yingbao.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;
import org.rocksdb.RocksDB;
import org.springframework.boot.SpringBootVersion;

/** Where a figure was taken. Without this it says nothing. */
final class Machine {

    private Machine() {}

    static Map<String, String> described() {
        RocksDB.loadLibrary();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("CPU", field("/proc/cpuinfo", "model name"));
        said.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        said.put("memory", mebibytes(field("/proc/meminfo", "MemTotal")));
        said.put("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        said.put("load before", loadAverage());
        said.put("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        said.put("Kafka", AppInfoParser.getVersion());
        said.put("RocksDB", RocksDB.rocksdbVersion().toString());
        said.put("Spring Boot", Objects.requireNonNullElse(SpringBootVersion.getVersion(), "?"));
        return said;
    }

    private static String field(String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("?");
        } catch (IOException otherSystem) {
            return "?";
        }
    }

    private static String mebibytes(String kibibytes) {
        String digits = kibibytes.replaceAll("\\D", "");
        return digits.isEmpty() ? "?" : Long.parseLong(digits) / 1024 + " MiB";
    }

    private static String loadAverage() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).strip();
        } catch (IOException otherSystem) {
            return "?";
        }
    }
}
