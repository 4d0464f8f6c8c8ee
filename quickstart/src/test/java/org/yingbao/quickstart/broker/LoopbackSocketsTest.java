package org.yingbao.quickstart.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackSocketsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "127.0.0.1"})
    void a_taken_port_is_named_with_the_way_out(String address) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            assertThatThrownBy(() -> LoopbackSockets.bind(other.getLocalPort()))
                    .isInstanceOf(EmbeddedBroker.NotStarted.class)
                    .hasMessage("Port " + other.getLocalPort()
                            + " on localhost is taken; choose another with --yingbao.kafka-port=...");
        }
    }

    @Test
    void the_port_that_was_asked_for_is_the_port_that_is_bound() throws Exception {
        int free;
        try (LoopbackSockets picked = LoopbackSockets.bind(0)) {
            free = picked.brokerPort();
            assertThat(free).isPositive().isNotEqualTo(picked.controllerPort());
        }
        try (LoopbackSockets sockets = LoopbackSockets.bind(free)) {
            assertThat(sockets.brokerPort()).isEqualTo(free);
        }
    }
}
