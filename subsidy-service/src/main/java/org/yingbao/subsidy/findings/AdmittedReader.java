package org.yingbao.subsidy.findings;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.subsidy.PolicyFindings.Warning;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.Trouble;
import org.yingbao.subsidy.book.Book;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.GlobalFact;
import org.yingbao.subsidy.book.PolicyAdmitted;
import org.yingbao.subsidy.book.PolicyVersion;
import org.yingbao.subsidy.book.RegionAdmitted;
import org.yingbao.subsidy.book.RegionVersion;

/** Reads what the door admitted; of a region the book says what was strange of it when it came. */
final class AdmittedReader {
    private static final int MOST = 100;

    private final Book book;
    private final Runnable catchUp;

    AdmittedReader(Book book, Runnable catchUp) {
        this.book = book;
        this.catchUp = catchUp;
    }

    Admitted read(ConsumerRecord<byte[], byte[]> record) {
        return switch (record.topic()) {
            case BookTopics.POLICIES -> policy(Json.MAPPER.readValue(record.value(), PolicyAdmitted.class));
            case BookTopics.REGIONS -> region(Json.MAPPER.readValue(record.value(), RegionAdmitted.class));
            default -> throw new IllegalArgumentException("nothing is admitted on " + record.topic());
        };
    }

    private static Admitted policy(PolicyAdmitted admitted) {
        PolicyVersion version = admitted.version();
        return new Admitted(
                EventTypes.POLICY,
                admitted.source(),
                version.region(),
                version.coverageYear(),
                admitted.policy().path("policyId").asString(null),
                version.version(),
                atMost(PolicyWarnings.of(admitted.policy())));
    }

    private Admitted region(RegionAdmitted admitted) {
        RegionVersion version = admitted.version();
        if (!book.has(GlobalFact.of(version))) {
            catchUp.run();
            if (!book.has(GlobalFact.of(version))) {
                throw new Trouble("the book does not yet have region/" + version.name());
            }
        }
        return new Admitted(
                EventTypes.REGION,
                admitted.source(),
                version.region(),
                null,
                null,
                version.version(),
                book.warnings(version));
    }

    /** What is published is bounded, whatever was sent. */
    private static List<Warning> atMost(List<Warning> warnings) {
        if (warnings.size() <= MOST) {
            return warnings;
        }
        Warning more = new Warning("MORE", "", "There are %d more.".formatted(warnings.size() - MOST));
        return Stream.concat(warnings.stream().limit(MOST), Stream.of(more)).toList();
    }
}
