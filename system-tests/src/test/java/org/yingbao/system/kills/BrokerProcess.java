package org.yingbao.system.kills;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** {@link BrokerMain} in a JVM of its own, with the class path of this one. */
record BrokerProcess(Process process, BufferedReader output, String bootstrapServers) implements AutoCloseable {

    static BrokerProcess start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerMain.class.getName(),
                        folder.toString(),
                        "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output = process.inputReader(UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(BrokerMain.STARTED)) {
                return new BrokerProcess(process, output, line.substring(BrokerMain.STARTED.length()));
            }
        }
        throw new IOException("The broker process ended before its broker had started");
    }

    /** Like {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What it says from now until it ends. */
    List<String> lastWords() throws IOException {
        try (Writer input = process.outputWriter(UTF_8)) {
            input.write('!');
        }
        return output.readAllLines();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
