package org.yingbao.pipeline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.yingbao.pipeline.TransientFailure;

@ExtendWith(OutputCaptureExtension.class)
class BackoffTest {

    private final Backoff patience = new Backoff("stage-0");

    @Test
    void pauses_grow_up_to_five_seconds_and_begin_anew_when_the_trouble_is_over() {
        assertThat(Stream.generate(() -> patience.pause(new TransientFailure("away")))
                        .limit(7))
                .containsExactly(250L, 500L, 1_000L, 2_000L, 4_000L, 5_000L, 5_000L);

        patience.over();

        assertThat(patience.pause(new TransientFailure("away"))).isEqualTo(250);
    }

    @Test
    void it_is_said_once_for_each_reason_and_when_it_is_over(CapturedOutput output) {
        for (int time = 0; time < 10; time++) {
            patience.pause(new TransientFailure("no answer within " + time + " ms"));
        }
        patience.pause(new TransientFailure("another reason"));
        patience.over();
        patience.over();

        assertThat(output.getAll().lines().filter(line -> line.contains("stage-0")))
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first).contains("waiting: TransientFailure: no answer within 0 ms"),
                        second -> assertThat(second).contains("waiting: TransientFailure: another reason"),
                        last -> assertThat(last).contains("going on"));
    }

    @Test
    void whoever_stops_does_not_wait_for_the_end_of_a_pause() {
        for (int time = 0; time < 6; time++) {
            patience.pause(new TransientFailure("away"));
        }
        AtomicBoolean back = new AtomicBoolean();
        Thread.ofPlatform().daemon().start(() -> {
            patience.waitOut(new TransientFailure("away"));
            back.set(true);
        });

        patience.end();

        await().atMost(Duration.ofSeconds(4)).untilTrue(back);
    }
}
