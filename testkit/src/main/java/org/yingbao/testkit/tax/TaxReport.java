package org.yingbao.testkit.tax;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event that the office has to publish, and has not forgotten until the broker has acknowledged it.
 *
 * @param key anything that stays the same for a person, or a county
 * @param id {@code ce_id}: a function of the record and its revision, so that it is the same if it is sent twice
 */
record TaxReport(String topic, String key, String type, String id, OffsetDateTime time, String value) {

    static TaxReport of(TaxResult result, OffsetDateTime now) {
        ObjectNode value = Json.MAPPER.createObjectNode();
        value.put("recordId", result.recordId())
                .put("revision", result.revision())
                .put("status", result.status())
                .put("coverageYear", result.coverageYear())
                .put("amountFen", result.amountFen())
                .put("paidAt", rfc3339(result.paidAt()))
                .put("channel", result.channel());
        put(value, "region", result.region());
        put(value, "refundOf", result.refundOf());
        put(value, "payerRelation", result.payerRelation());
        put(value, "instructionId", result.instructionId());
        put(value, "reason", result.reason());
        ObjectNode person = value.putObject("person");
        person.putObject("document")
                .put("type", result.person().documentType())
                .put("number", result.person().documentNumber());
        person.put("name", result.person().name());
        return new TaxReport(
                Topics.COLLECTIONS,
                Integer.toHexString(result.person().key().hashCode()),
                EventTypes.COLLECTION_RESULT,
                result.recordId() + "/" + result.revision(),
                now,
                value.toString());
    }

    /** With its seconds, which {@code toString} leaves out at the full minute. */
    static String rfc3339(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static void put(ObjectNode value, String name, @Nullable String text) {
        if (text != null) {
            value.put(name, text);
        }
    }
}
