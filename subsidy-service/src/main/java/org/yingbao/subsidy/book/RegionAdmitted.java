package org.yingbao.subsidy.book;

import tools.jackson.databind.JsonNode;

/**
 * A sound record of a region code on the inner topic.
 *
 * @param source who sent it
 * @param region as it was sent
 */
public record RegionAdmitted(RegionVersion version, String source, JsonNode region) {
    public static final String TYPE = "org.yingbao.region-admitted.v1";
}
