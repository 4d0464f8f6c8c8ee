package org.yingbao.pipeline.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Headers;

/** The headers of a record in binary mode, and what senders write instead of them. */
record EventHeaders(ConsumerRecord<byte[], byte[]> record) implements Attributes.Found {

    private static final String PREFIX = "ce_";
    private static final String STRUCTURED = "\"specversion\"";

    @Override
    public @Nullable String value(String name) throws Refused {
        Header header = record.headers().lastHeader(PREFIX + name);
        try {
            return header == null || header.value() == null ? null : Text.decoded(header.value());
        } catch (CharacterCodingException malformed) {
            throw new Refused(Reason.NOT_A_CLOUDEVENT, place(name) + ": not UTF-8");
        }
    }

    @Override
    public String place(String name) {
        return "header " + PREFIX + name;
    }

    @Override
    public String instead(String absent) {
        Optional<String> contentType = nearly(Headers.CONTENT_TYPE);
        if (contentType.isPresent()) {
            return "; there is a header %s, which is not content-type".formatted(contentType.get());
        }
        if (isStructured()) {
            return "; the value is a structured envelope, which has to come with the header content-type: "
                    + Envelopes.JSON_FORMAT;
        }
        return Stream.of(PREFIX + absent, absent, "cloudEvents:" + absent)
                .flatMap(name -> nearly(name).stream())
                .findFirst()
                .or(() -> Stream.of(absent, "cloudEvents:" + absent)
                        .filter(names()::contains)
                        .findFirst())
                .map(name -> "; there is a header %s, which is another one".formatted(name))
                .orElse("");
    }

    /** The letters of such a header are those of the name, so it can be repeated. */
    private Optional<String> nearly(String name) {
        return Names.nearly(name, names()).map(each -> each.replaceAll("[^\\w.:-]", "?"));
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        record.headers().forEach(header -> names.add(header.key()));
        return names;
    }

    private boolean isStructured() {
        return record.value() != null && new String(record.value(), UTF_8).contains(STRUCTURED);
    }
}
