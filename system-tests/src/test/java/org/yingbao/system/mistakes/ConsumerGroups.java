package org.yingbao.system.mistakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.tools.consumer.group.ConsumerGroupCommand;
import org.yingbao.system.kills.Site;

/** {@code kafka-consumer-groups.sh}, as an operator runs it: a process of its own. */
record ConsumerGroups(Site site) {

    /** Without the logging of these tests, which would print all that Kafka's clients think. */
    private static final String CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("logback"))
            .collect(Collectors.joining(File.pathSeparator));

    private static final String RESET = "NEW-OFFSET";

    /** Sets a group to somewhere; {@code where}, for example, is {@code --all-topics --to-earliest}. */
    void reset(Group group, String... where) throws IOException, InterruptedException {
        String said = tryToReset(group, where);
        if (!said.contains(RESET)) {
            throw new IllegalStateException("the tool did not reset " + group.id() + ": " + said);
        }
    }

    /** What the tool says. */
    String tryToReset(Group group, String... where) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                CLASS_PATH,
                ConsumerGroupCommand.class.getName(),
                "--bootstrap-server",
                site.bootstrapServers(),
                "--group",
                group.id(),
                "--reset-offsets",
                "--execute"));
        command.addAll(List.of(where));
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), UTF_8);
        tool.waitFor();
        return said;
    }
}
