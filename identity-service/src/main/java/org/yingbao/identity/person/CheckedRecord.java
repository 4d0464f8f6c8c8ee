package org.yingbao.identity.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.rules.facts.RecordAge;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Version;
import tools.jackson.databind.JsonNode;

/**
 * A department record that passed the door: the value of {@code identity.records.v1}.
 *
 * @param birthDate of the person, from the resident ID ({@code born} is then true) or as the record gives it
 * @param phone whether the sealed subject has one
 * @param record the fields of the value that the schema names, without the person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckedRecord(
        RegisterName register,
        Version version,
        String sealedSubject,
        boolean phone,
        @Nullable LocalDate birthDate,
        boolean born,
        JsonNode record) {

    public static final String TOPIC = "identity.records.v1";
    public static final String TYPE = "org.yingbao.checked-record.v1";

    /** Whose it is and since when, without what it says. */
    CheckedRecord closed() {
        JsonNode status = Json.MAPPER.createObjectNode().set("status", record.path("status"));
        return new CheckedRecord(register, version, sealedSubject, phone, birthDate, born, status);
    }

    boolean annulled() {
        return record.path("status").asString("").equals("ANNULLED");
    }

    RecordAge age() {
        return new RecordAge(version.time(), register.type(), new RecordName(register.source(), register.recordId()));
    }
}
