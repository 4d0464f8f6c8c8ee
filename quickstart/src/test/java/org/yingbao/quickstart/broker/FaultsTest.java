package org.yingbao.quickstart.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.utils.Exit;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Faults faults = new Faults();
    private final List<String> heard = new ArrayList<>();

    @Test
    void what_would_have_ended_the_jvm_is_heard_instead_and_the_first_counts() {
        faults.onFirst(fault -> heard.add(fault.getMessage()));

        Exit.halt(1, "all log folders have failed");
        Exit.exit(1);

        assertThat(heard).containsExactly("all log folders have failed");
    }

    @Test
    void a_fault_while_the_broker_is_stopped_ends_nothing() {
        faults.onFirst(fault -> heard.add(fault.getMessage()));
        faults.noLongerMatter();

        Exit.halt(1, "too late to matter");

        assertThat(heard).isEmpty();
    }

    @Test
    void a_fatal_fault_does_its_clean_up_and_names_the_part_that_failed() {
        AtomicBoolean cleaned = new AtomicBoolean();

        RuntimeException fault = faults.build("raft manager", true, () -> cleaned.set(true))
                .handleFault("gave up", new IllegalStateException("why"));

        assertThat(cleaned).isTrue();
        assertThat(fault).hasMessage("raft manager: gave up").hasRootCauseMessage("why");
        assertThat(faults.first()).isCompletedExceptionally();
    }

    @Test
    void a_fault_that_kafka_survives_ends_nothing() {
        assertThat(faults.build("metadata publishing", false, () -> {})
                        .handleFault("tried again", new IllegalStateException()))
                .isNotNull();
        assertThat(faults.first()).isNotDone();
    }
}
