package org.yingbao.testkit.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.event.Headers;

/**
 * What a door makes of one record.
 *
 * @param told to the sender besides
 */
public record Answer(List<ProducerRecord<byte[], byte[]>> leaving, List<ProducerRecord<byte[], byte[]>> told) {

    static final String PASSED = "PASSED";

    private static final int OUR_HEADERS = 4 * 1024;

    /** A policy is refused with all its reasons, of which a hundred are told. */
    private static final int OUR_HEADERS_OF_A_POLICY = 32 * 1024;

    private static final int MESSAGE_MAX_BYTES = 2 * 1024 * 1024;

    static Answer of(Door door, Specimen record) {
        List<ProducerRecord<byte[], byte[]>> leaving = door.process(List.of(record.record(7)));
        return new Answer(leaving, door.besides(leaving));
    }

    boolean passed() {
        return leaving.stream().noneMatch(each -> each.topic().endsWith("-dlt"));
    }

    /** {@link #PASSED} or the reason of the dead letter. */
    String reason() {
        return passed() ? PASSED : said(leaving.getFirst(), "yb_reason");
    }

    /**
     * Refused for a reason of the contract, the record as received; or passed, each record within a broker's bounds.
     */
    void check(Specimen received) {
        assertThat(leaving).isNotEmpty();
        if (passed()) {
            leaving.forEach(each -> assertThat(size(each)).as(each.topic()).isLessThan(MESSAGE_MAX_BYTES));
            return;
        }
        assertThat(leaving).hasSize(1);
        ProducerRecord<byte[], byte[]> dead = leaving.getFirst();
        assertThat(dead.topic()).isEqualTo(received.topic() + "-dlt");
        assertThat(dead.key()).isEqualTo(received.key());
        assertThat(dead.value()).isEqualTo(received.value());
        assertThat(ofOthers(dead.headers())).isEqualTo(ofOthers(received.headers()));
        assertThat(Reason.valueOf(reason())).as(said(dead, "yb_detail")).isNotEqualTo(Reason.DEFECT);
        assertThat(size(dead)).isLessThan(received.size() + ours(received));
        SilenceCheck.check(said(dead, "yb_detail"), received);
        told.forEach(event -> SilenceCheck.checkPeople(everything(event), received));
        told.forEach(event -> assertThat(size(event)).isLessThan(MESSAGE_MAX_BYTES / 2));
    }

    private static int ours(Specimen received) {
        return received.topic().equals("medical-insurance.policies.v1") ? OUR_HEADERS_OF_A_POLICY : OUR_HEADERS;
    }

    private static List<Header> ofOthers(Iterable<Header> headers) {
        List<Header> others = new ArrayList<>();
        headers.forEach(each -> {
            if (!each.key().startsWith("yb_")) {
                others.add(each);
            }
        });
        return others;
    }

    private static String everything(ProducerRecord<byte[], byte[]> event) {
        StringBuilder all = new StringBuilder();
        event.headers()
                .forEach(each -> all.append(new String(each.value(), UTF_8)).append('\n'));
        return all.append(new String(event.key(), UTF_8))
                .append(new String(event.value(), UTF_8))
                .toString();
    }

    private static String said(ProducerRecord<byte[], byte[]> record, String header) {
        return String.valueOf(Headers.text(record.headers(), header));
    }

    private static int size(ProducerRecord<byte[], byte[]> record) {
        return new Specimen(
                        record.topic(),
                        record.key(),
                        record.value(),
                        Arrays.asList(record.headers().toArray()),
                        0)
                .size();
    }

    boolean sameAs(Answer other) {
        return text().equals(other.text());
    }

    private List<Object> text() {
        List<Object> text = new ArrayList<>();
        for (ProducerRecord<byte[], byte[]> each :
                Stream.concat(leaving.stream(), told.stream()).toList()) {
            text.add(Arrays.asList(each.topic(), each.partition(), each.timestamp(), each.headers()));
            text.add(Arrays.hashCode(each.key()));
            text.add(Arrays.hashCode(each.value()));
        }
        return text;
    }
}
