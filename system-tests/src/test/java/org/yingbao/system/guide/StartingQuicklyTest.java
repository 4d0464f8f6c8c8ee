package org.yingbao.system.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.system.kills.FreePort;

/** The guide's section on starting quickly, command by command as it stands there. */
class StartingQuicklyTest {

    private static final Path JAR = Path.of("../identity-service/target/identity-service.jar");
    private static final Pattern BLOCK = Pattern.compile("```\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void a_service_is_unpacked_learns_its_classes_and_starts_with_them() throws Exception {
        assumeTrue(Files.exists(JAR), "packaged by mvn verify, not by mvn test");
        Files.copy(JAR, folder.resolve("identity-service.jar"));
        Files.writeString(folder.resolve("secret.txt"), "a secret of a test, of forty characters..");
        int port = FreePort.take();
        List<String> blocks = blocks();
        assertThat(blocks).hasSize(2);

        Process learning = shell(blocks.getFirst(), port);
        assertThat(learning.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(learning.exitValue()).as(printed()).isZero();
        assertThat(folder.resolve("identity/service.aot")).isNotEmptyFile();

        Process service = shell(blocks.getLast(), port);
        try {
            Awaitility.await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> lives(port));
            assertThat(printed()).doesNotContain("[aot]", "[cds]");
        } finally {
            service.descendants().forEach(ProcessHandle::destroyForcibly);
            service.destroyForcibly().waitFor();
        }
    }

    private static List<String> blocks() throws IOException {
        String guide = Files.readString(Path.of("../docs/operators-guide.md"));
        int from = guide.indexOf("### Starting quickly");
        Matcher blocks = BLOCK.matcher(guide.substring(from, guide.indexOf("\n### ", from + 1)));
        return blocks.results().map(block -> block.group(1)).toList();
    }

    private Process shell(String commands, int port) throws IOException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile());
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        shell.environment().merge("PATH", java, (path, first) -> first + ":" + path);
        shell.environment().put("PORT", Integer.toString(port));
        shell.environment().put("KAFKA_BOOTSTRAP_SERVERS", "localhost:1");
        return shell.start();
    }

    private String printed() throws IOException {
        return Files.readString(folder.resolve("printed"));
    }

    private static boolean lives(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + port + "/actuator/health/liveness");
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        }
    }
}
