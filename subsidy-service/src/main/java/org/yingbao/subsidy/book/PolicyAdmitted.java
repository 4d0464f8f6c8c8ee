package org.yingbao.subsidy.book;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A sound policy on the inner topic.
 *
 * @param source who sent it; absent where an earlier release admitted it
 * @param policy as the department sent it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyAdmitted(
        PolicyVersion version, @Nullable String source, JsonNode policy) {
    public static final String TYPE = "org.yingbao.policy-admitted.v1";
}
