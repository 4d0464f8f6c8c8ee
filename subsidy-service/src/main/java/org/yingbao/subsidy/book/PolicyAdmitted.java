package org.yingbao.subsidy.book;

import tools.jackson.databind.JsonNode;

/**
 * A sound policy on the inner topic.
 *
 * @param policy as the department sent it
 */
public record PolicyAdmitted(PolicyVersion version, JsonNode policy) {
    public static final String TYPE = "org.yingbao.policy-admitted.v1";
}
