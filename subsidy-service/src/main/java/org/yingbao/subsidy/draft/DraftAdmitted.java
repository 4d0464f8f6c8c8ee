package org.yingbao.subsidy.draft;

import tools.jackson.databind.JsonNode;

/**
 * A sound draft on the inner topic.
 *
 * @param source who sent it
 * @param draft as it was sent
 */
public record DraftAdmitted(DraftVersion version, String source, JsonNode draft) {
    public static final String TYPE = "org.yingbao.draft-admitted.v1";
}
