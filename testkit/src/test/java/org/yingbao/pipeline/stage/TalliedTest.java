package org.yingbao.pipeline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.Json;

class TalliedTest {

    private static final Figures ONE = Figures.of("people", 1).with("subsidyFen", 28_000);
    private static final Figures OTHER = Figures.of("people", 1);

    @Test
    void equal_figures_are_stored_once_and_come_back() {
        Tallied tallied = new Tallied(
                Map.of("140000", ONE, "141100", ONE, "141102", ONE, "150000", OTHER),
                Map.of("141102", OTHER),
                3,
                7,
                Map.of("t", 9L));
        byte[] stored = Json.MAPPER.writeValueAsBytes(tallied);

        assertThat(Json.MAPPER.readTree(stored).path("current").path("141102").stringValue())
                .isEqualTo("140000");
        assertThat(Json.MAPPER.readValue(stored, Tallied.class)).isEqualTo(tallied);
        assertThat(Json.KEPT.readValue(Json.KEPT.writeValueAsBytes(tallied), Tallied.class))
                .isEqualTo(tallied);
    }

    @Test
    void figures_that_were_stored_one_by_one_are_read() {
        String stored = """
                {"current": {"a": {"people": 1}, "b": {"people": 1}}, "before": {}, "epoch": 1, "write": 2, "read": {}}
                """;

        assertThat(Json.MAPPER.readValue(stored, Tallied.class).current()).isEqualTo(Map.of("a", OTHER, "b", OTHER));
    }

    @Test
    void what_nobody_added_is_empty() {
        byte[] stored = Json.KEPT.writeValueAsBytes(Tallied.NOTHING);

        assertThat(Json.KEPT.readValue(stored, Tallied.class)).isEqualTo(Tallied.NOTHING);
    }
}
