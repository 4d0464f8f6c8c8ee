package org.yingbao.pipeline.door;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a sender calls itself, its event and its record, as far as it may be repeated to anybody. Senders choose these
 * texts themselves, and some write a person there; that is what many records are refused for.
 */
final class SenderNames {

    /** What names a record, by the types that have no {@code recordId} too. */
    private static final List<String> RECORD =
            List.of("recordId", "listId", "transferId", "closingId", "draftId", "policyId");

    private static final int LARGEST_READ = 1024 * 1024;

    private final @Nullable String source;
    private final @Nullable String id;
    private final JsonNode data;
    private final PersonalTexts personal;

    private SenderNames(@Nullable String source, @Nullable String id, JsonNode data) {
        this.source = source;
        this.id = id;
        this.data = data;
        this.personal = PersonalTexts.in(data);
    }

    /** Whatever a sender wrote: that its names cannot be told must not keep the dead letter from leaving. */
    static SenderNames on(ProducerRecord<byte[], byte[]> letter) {
        try {
            return read(letter);
        } catch (RuntimeException defect) {
            return new SenderNames(null, null, Json.MAPPER.missingNode());
        }
    }

    private static SenderNames read(ProducerRecord<byte[], byte[]> letter) {
        JsonNode value = read(letter.value());
        String source = Headers.text(letter.headers(), Headers.SOURCE);
        String id = Headers.text(letter.headers(), Headers.ID);
        boolean structured = source == null && value.path("specversion").isString();
        return structured
                ? new SenderNames(text(value, "source"), text(value, "id"), enclosed(value))
                : new SenderNames(source, id, value);
    }

    @Nullable
    String source() {
        return shown(source);
    }

    @Nullable
    String id() {
        return shown(id);
    }

    @Nullable
    String recordId() {
        return RECORD.stream()
                .map(name -> Optional.ofNullable(text(data, name)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::shown)
                .orElse(null);
    }

    /** Whether plain words tell of a person after all. */
    boolean tells(String words) {
        return personal.areTold(words);
    }

    private @Nullable String shown(@Nullable String name) {
        return name != null && personal.leave(name) ? name : null;
    }

    private static JsonNode enclosed(JsonNode envelope) {
        JsonNode encoded = envelope.path("data_base64");
        if (!encoded.isString()) {
            return envelope.path("data");
        }
        try {
            return read(Base64.getDecoder().decode(encoded.stringValue().getBytes(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException notBase64) {
            return Json.MAPPER.missingNode();
        }
    }

    private static @Nullable String text(JsonNode object, String name) {
        JsonNode text = object.path(name);
        return text.isString() ? text.stringValue() : null;
    }

    private static JsonNode read(byte @Nullable [] value) {
        try {
            return value == null || value.length > LARGEST_READ
                    ? Json.MAPPER.missingNode()
                    : Json.MAPPER.readTree(value);
        } catch (JacksonException | NumberFormatException notJson) {
            return Json.MAPPER.missingNode();
        }
    }
}
