package org.yingbao.system.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.quickstart.broker.EmbeddedBroker;
import org.yingbao.testkit.kafka.BrokerClients;
import org.yingbao.testkit.kafka.QuietLogs;

class KilledBrokerTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void quiet() {
        QuietLogs.on();
    }

    @Test
    void a_fault_that_would_end_the_jvm_without_a_word_ends_it_with_one() throws Exception {
        try (BrokerProcess broker = BrokerProcess.start(folder)) {
            assertThat(broker.lastWords())
                    .anyMatch(line -> line.contains("The embedded broker has failed and this process ends."))
                    .anyMatch(line -> line.contains("all log folders have failed"));
            assertThat(broker.process().waitFor()).isEqualTo(1);
        }
    }

    @Test
    void a_kill_loses_nothing_acknowledged_and_shows_nothing_uncommitted() throws Exception {
        try (BrokerProcess broker = BrokerProcess.start(folder)) {
            BrokerClients clients = new BrokerClients(broker.bootstrapServers());
            clients.createTopics();
            clients.send("a", "b");
            assertThat(clients.passOn(2, true)).containsExactly("a", "b");
            clients.send("c");
            assertThat(clients.passOn(1, false)).containsExactly("c");
            broker.kill();
        }
        try (EmbeddedBroker again = EmbeddedBroker.start(folder, 0)) {
            BrokerClients clients = new BrokerClients(again.bootstrapServers());
            assertThat(clients.committedOffsets()).isEqualTo(2);

            assertThat(clients.passOn(1, true)).containsExactly("c");
            assertThat(clients.committed(3)).containsExactly("a", "b", "c");
        }
    }
}
