package org.yingbao.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.notification.InstructionDraft.supported;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class CountedNoticesTest {

    private final World world = new World();
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final Log.Group stage = world.log.new Group(new CountedNotices(world.stageProcessor(), registry));

    private double count(String status) {
        return registry.get("yingbao.notices").tag("status", status).counter().count();
    }

    @Test
    void published_notices_are_counted_by_status() {
        world.decided(supported()).decided(supported().version(2).withdrawn());
        stage.poll();
        assertThat(count("ISSUED")).isEqualTo(2);
        assertThat(count("WITHDRAWN")).isEqualTo(1);
    }

    @Test
    void what_a_crash_kept_from_leaving_is_not_counted() {
        world.decided(supported());
        stage.pollAndDie();
        stage.poll();
        assertThat(count("ISSUED")).isEqualTo(1);
        stage.poll();
        assertThat(count("ISSUED")).isEqualTo(1);
    }

    @Test
    void metrics_name_nobody() {
        world.decided(supported());
        stage.poll();
        assertThat(registry.getMeters()).allSatisfy(meter -> assertThat(
                        meter.getId().toString())
                .doesNotContain(InstructionDraft.PERSON, InstructionDraft.NAME, InstructionDraft.NUMBER));
    }
}
