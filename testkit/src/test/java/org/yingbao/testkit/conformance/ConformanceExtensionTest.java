package org.yingbao.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.yingbao.pipeline.conformance.Conformance;
import org.yingbao.pipeline.conformance.Verdict;
import org.yingbao.pipeline.door.Doors.BadRow;

class ConformanceExtensionTest {

    private static final Instant NOW = Instant.parse("2022-10-16T00:00:00Z");
    private static final Conformance TOYS = new Conformance(List.of(new ToyDoors()));

    private static final ExtensionContext ASKED_NOTHING = (ExtensionContext) Proxy.newProxyInstance(
            ExtensionContext.class.getClassLoader(), new Class<?>[] {ExtensionContext.class}, (proxy, method, args) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    @ConformanceTest(topic = "toys", records = "classpath:toys.jsonl")
    void every_form_of_a_record_is_read(Verdict verdict) {
        assertThat(verdict.line()).isIn(1L, 3L, 4L);
        assertThat(verdict.topic()).isEqualTo("toys");
    }

    @Test
    void what_the_door_refuses_is_told_with_its_line() {
        List<Verdict> verdicts = TOYS.check(List.of("{", "", event("{\"wheels\": 5}")), "toys", NOW);
        assertThat(verdicts).extracting(Verdict::line).containsExactly(1L, 3L);
        assertThat(verdicts).extracting(Verdict::reason).containsExactly("NOT_A_CLOUDEVENT", "SCHEMA_VIOLATION");
        assertThat(verdicts.getLast().detail()).isEqualTo("/wheels: not within 0 and 4");
    }

    @Test
    void a_bad_row_of_what_passes_is_told_too() {
        Verdict verdict =
                TOYS.check(List.of(event("{\"wheels\": 0}")), "toys", NOW).getFirst();
        assertThat(verdict.passes()).isTrue();
        assertThat(verdict.isGood()).isFalse();
        assertThat(verdict.badRows()).containsExactly(new BadRow(1, "SCHEMA_VIOLATION", "/wheels: none"));
    }

    @Test
    void a_topic_that_no_door_knows_is_a_mistake_of_the_caller() {
        assertThat(TOYS.topics()).containsExactly("toys");
        assertThatIllegalArgumentException().isThrownBy(() -> TOYS.check(List.of("{}"), "trains", NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> TOYS.check(List.of("{}"), null, NOW));
    }

    @Test
    void a_refused_record_fails_before_its_test_unless_the_test_looks_itself() throws Exception {
        Verdict refused = new Verdict(1, "toys", "SCHEMA_VIOLATION", "/wheels: not within 0 and 4", List.of());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> before(refused, false))
                .withMessageContaining("line 1 on toys SCHEMA_VIOLATION: /wheels");
        before(refused, true);
        before(new Verdict(1, "toys", "", "", List.of()), false);
    }

    private static void before(Verdict verdict, boolean mayBeRefused) throws Exception {
        for (Extension each : new KnockOfRecord(verdict, mayBeRefused).getAdditionalExtensions()) {
            if (each instanceof BeforeEachCallback callback) {
                callback.beforeEach(ASKED_NOTHING);
            }
        }
    }

    private static String event(String data) {
        return "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"urn:toys\", \"type\": \"toy\","
                + " \"time\": \"2022-10-16T08:00:00+08:00\", \"data\": " + data + "}";
    }
}
