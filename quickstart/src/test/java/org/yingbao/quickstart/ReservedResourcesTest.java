package org.yingbao.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.quickstart.broker.EmbeddedBroker;

/** What somebody else has is said before anything starts, with the setting by which it can be avoided. */
class ReservedResourcesTest {

    @TempDir
    Path parent;

    private Path data() {
        return parent.resolve("data");
    }

    /** Begins a platform on these ports; 0 is any free one. */
    private void start(int kafkaPort, int httpPort) {
        Quickstart.application()
                .run(
                        "--yingbao.story=none",
                        "--yingbao.data=" + data(),
                        "--yingbao.kafka-port=" + kafkaPort,
                        "--yingbao.http-port=" + httpPort)
                .close();
    }

    @Test
    void a_taken_http_port() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(0, other.getLocalPort()))
                    .isInstanceOf(EmbeddedBroker.NotStarted.class)
                    .hasMessage("Port " + other.getLocalPort()
                            + " on localhost is taken; choose another with --yingbao.http-port=...");
        }
        assertThat(data()).doesNotExist();
    }

    @Test
    void a_taken_kafka_port() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(other.getLocalPort(), 0))
                    .isInstanceOf(EmbeddedBroker.NotStarted.class)
                    .hasMessage("Port " + other.getLocalPort()
                            + " on localhost is taken; choose another with --yingbao.kafka-port=...");
        }
        assertThat(data().resolve("kafka/meta.properties")).doesNotExist();
    }

    @Test
    void no_port_at_all() {
        assertThatThrownBy(() -> start(0, 70_000))
                .hasMessage("--yingbao.http-port=70000: there are ports from 1 to 65535");
    }

    @Test
    void a_folder_in_use() {
        try (EmbeddedBroker other = EmbeddedBroker.begin(data().resolve("kafka"), 0)) {
            assertThatThrownBy(() -> start(0, 0))
                    .isInstanceOf(EmbeddedBroker.NotStarted.class)
                    .hasMessageEndingWith(
                            "is in use by another process; stop it or choose another with --yingbao.data=...");
            other.awaitStarted();
        }
    }
}
