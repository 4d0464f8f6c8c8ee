package org.yingbao.pipeline.stage;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A page of a {@link Sweep}: the people it found, and what they are told. */
public record SweepPage(String sweep, List<String> ids, JsonNode why) {

    public static final String TYPE = "org.yingbao.named.v1";

    /** How much longer than its name the document of a person is, with what is published of it; about. */
    public static final long DOCUMENT_FOR_A_NAME = 200;
}
