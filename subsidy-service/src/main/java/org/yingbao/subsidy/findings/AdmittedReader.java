package org.yingbao.subsidy.findings;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.subsidy.PolicyFindings.Warning;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.GlobalFact;
import org.yingbao.subsidy.book.PolicyAdmitted;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.book.PolicyVersion;
import org.yingbao.subsidy.book.RegionAdmitted;
import org.yingbao.subsidy.book.RegionVersion;
import org.yingbao.subsidy.draft.DraftAdmitted;
import org.yingbao.subsidy.draft.DraftVersion;
import tools.jackson.databind.JsonNode;

/** Reads what the door admitted; of a region the book says what was strange of it when it came. */
final class AdmittedReader {
    private final PolicyBook book;
    private final Runnable catchUp;

    AdmittedReader(PolicyBook book, Runnable catchUp) {
        this.book = book;
        this.catchUp = catchUp;
    }

    Admitted read(ConsumerRecord<byte[], byte[]> record) {
        return switch (record.topic()) {
            case BookTopics.POLICIES -> policy(Json.MAPPER.readValue(record.value(), PolicyAdmitted.class));
            case BookTopics.DRAFTS -> draft(Json.MAPPER.readValue(record.value(), DraftAdmitted.class));
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
                null,
                admitted.policy().path("policyId").asString(null),
                version.version(),
                PolicyWarnings.of(admitted.policy()));
    }

    private static Admitted draft(DraftAdmitted admitted) {
        DraftVersion version = admitted.version();
        JsonNode policy = admitted.draft().path("policy");
        return new Admitted(
                EventTypes.POLICY_DRAFT,
                admitted.source(),
                policy.path("region").asString(),
                policy.path("coverageYear").asInt(),
                version.draftId(),
                policy.path("policyId").asString(null),
                version.version(),
                PolicyWarnings.of(policy).stream()
                        .map(each -> new Warning(each.code(), "/policy" + each.at(), each.text()))
                        .toList());
    }

    private Admitted region(RegionAdmitted admitted) {
        RegionVersion version = admitted.version();
        if (!book.has(GlobalFact.of(version))) {
            catchUp.run();
            if (!book.has(GlobalFact.of(version))) {
                throw new TransientFailure("the book does not yet have region/" + version.name());
            }
        }
        return new Admitted(
                EventTypes.REGION,
                admitted.source(),
                version.region(),
                null,
                null,
                null,
                version.version(),
                book.warnings(version));
    }
}
