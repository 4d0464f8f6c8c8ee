package org.yingbao.system.mistakes;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yingbao.system.kills.Program;

/** The warnings and errors that programs wrote since some moment. */
final class LogTail {

    private static final int WIDTH = 90;

    private final Map<Program, Integer> begun = new LinkedHashMap<>();

    LogTail(List<Program> programs) throws IOException {
        for (Program program : programs) {
            begun.put(program, lines(program).size());
        }
    }

    /** What they said, each once, with how often; numbers, which differ, and folders left out. */
    String warnings() throws IOException {
        Map<String, Integer> said = new TreeMap<>();
        for (Map.Entry<Program, Integer> each : begun.entrySet()) {
            List<String> lines = lines(each.getKey());
            lines.stream()
                    .skip(each.getValue())
                    .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                    .map(LogTail::message)
                    .forEach(message -> said.merge(message, 1, Integer::sum));
        }
        return said.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "%d × %s", each.getValue(), each.getKey()))
                .collect(Collectors.joining("; "));
    }

    private static String message(String line) {
        String message = line.substring(line.indexOf(" : ") + 3)
                .replaceAll("(/[^/ ]+)+/", "…/")
                .replaceAll("-?\\d+", "#");
        return message.length() > WIDTH ? message.substring(0, WIDTH) + "…" : message;
    }

    private static List<String> lines(Program program) throws IOException {
        return Files.exists(program.log()) ? Files.readAllLines(program.log()) : List.of();
    }
}
