package org.yingbao.quickstart.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.testkit.kafka.BrokerClients;
import org.yingbao.testkit.kafka.QuietLogs;

class EmbeddedBrokerTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void quiet() {
        QuietLogs.on();
    }

    @Test
    void a_transaction_passes_records_on_once_and_a_restart_keeps_them_and_the_committed_offsets() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
            BrokerClients clients = new BrokerClients(broker.bootstrapServers());
            clients.createTopics();
            clients.send("a", "b", "c");

            assertThat(clients.passOn(3, true)).containsExactly("a", "b", "c");
            assertThat(clients.committed(3)).containsExactly("a", "b", "c");
        }
        try (EmbeddedBroker again = EmbeddedBroker.start(folder, 0)) {
            BrokerClients clients = new BrokerClients(again.bootstrapServers());
            assertThat(clients.topics()).containsExactlyInAnyOrder(BrokerClients.IN, BrokerClients.OUT);
            assertThat(clients.committedOffsets()).isEqualTo(3);

            clients.send("d");
            assertThat(clients.passOn(1, true)).containsExactly("d");
            assertThat(clients.committed(4)).containsExactly("a", "b", "c", "d");
        }
    }

    @Test
    void a_mistyped_topic_is_not_created() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
            BrokerClients clients = new BrokerClients(broker.bootstrapServers());

            assertThatThrownBy(clients::sendNowhere).hasMessageContaining("mistyped not present in metadata");
            assertThat(clients.topics()).isEmpty();
        }
    }

    @Test
    void a_folder_serves_one_broker_at_a_time_and_is_free_again_after_it() {
        try (EmbeddedBroker first = EmbeddedBroker.start(folder, 0)) {
            assertThat(first.bootstrapServers()).startsWith("localhost:");
            assertThatThrownBy(() -> EmbeddedBroker.start(folder, 0))
                    .isInstanceOf(EmbeddedBroker.NotStarted.class)
                    .hasMessage("The folder " + folder
                            + " is in use by another process; stop it or choose another with --yingbao.data=...");
        }
        try (EmbeddedBroker second = EmbeddedBroker.start(folder, 0)) {
            assertThat(second.bootstrapServers()).startsWith("localhost:");
        }
    }

    @Test
    void a_folder_that_another_node_wrote_is_refused_with_what_kafka_says_of_it() throws Exception {
        EmbeddedBroker.start(folder, 0).close();
        Path properties = folder.resolve("meta.properties");
        Files.writeString(properties, Files.readString(properties).replace("node.id=1", "node.id=7"));

        assertThatThrownBy(() -> EmbeddedBroker.start(folder, 0))
                .isInstanceOf(EmbeddedBroker.NotStarted.class)
                .hasMessageContaining("could not start on the folder " + folder)
                .hasMessageContaining("node");
    }
}
