package org.yingbao.pipeline;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.smile.SmileWriteFeature;
import tools.jackson.module.blackbird.BlackbirdModule;

/** The one way in which stages read and write JSON: open to unknown fields. */
public final class Json {

    /** What passed the door lies deeper in our own records, and its numbers may be written longer than they came. */
    private static final StreamReadConstraints ROOM_TO_READ = StreamReadConstraints.builder()
            .maxNestingDepth(2 * StreamReadConstraints.DEFAULT_MAX_DEPTH)
            .maxNumberLength(2 * StreamReadConstraints.DEFAULT_MAX_NUM_LEN)
            .build();

    private static final StreamWriteConstraints ROOM_TO_WRITE = StreamWriteConstraints.builder()
            .maxNestingDepth(2 * StreamWriteConstraints.DEFAULT_MAX_DEPTH)
            .build();

    /** For what stages tell each other. */
    public static final JsonMapper MAPPER = configured(JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(ROOM_TO_READ)
            .streamWriteConstraints(ROOM_TO_WRITE)
            .build()));

    /**
     * For what a stage keeps: Smile, the binary form of JSON. It is a quarter smaller, and text within text needs no
     * escapes.
     */
    public static final SmileMapper KEPT = configured(SmileMapper.builder(SmileFactory.builder()
            .streamReadConstraints(ROOM_TO_READ)
            .streamWriteConstraints(ROOM_TO_WRITE)
            .enable(SmileWriteFeature.CHECK_SHARED_STRING_VALUES)
            .build()));

    /** For what others wrote: one name twice in an object is no JSON. */
    public static final ObjectReader STRICT = configured(JsonMapper.builder(new JsonFactory()))
            .reader()
            .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private Json() {}

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> M configured(B builder) {
        return builder.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .addModule(new BlackbirdModule())
                .build();
    }
}
