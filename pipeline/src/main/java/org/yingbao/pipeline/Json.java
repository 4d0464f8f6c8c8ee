package org.yingbao.pipeline;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** The one way in which stages read and write JSON: open to unknown fields. */
public final class Json {

    /** What passed the door lies deeper in our own records, and its numbers may be written longer than they came. */
    public static final JsonMapper MAPPER = mapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * StreamReadConstraints.DEFAULT_MAX_DEPTH)
                    .maxNumberLength(2 * StreamReadConstraints.DEFAULT_MAX_NUM_LEN)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(2 * StreamWriteConstraints.DEFAULT_MAX_DEPTH)
                    .build())
            .build());

    /** For what others wrote: one name twice in an object is no JSON. */
    public static final ObjectReader STRICT =
            mapper(new JsonFactory()).reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private Json() {}

    private static JsonMapper mapper(JsonFactory factory) {
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .addModule(new BlackbirdModule())
                .build();
    }
}
