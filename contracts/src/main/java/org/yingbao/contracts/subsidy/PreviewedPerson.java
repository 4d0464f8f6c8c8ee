package org.yingbao.contracts.subsidy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person is entitled to in the draft's coverage year, on an inner topic.
 *
 * @param published whether entitlements of the person were ever published
 * @param before the steps without the draft, without findings; null if there is too much of them
 * @param after the steps with it; null if they are the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewedPerson(
        String personId,
        boolean published,
        @Nullable List<EntitlementStep> before,
        @Nullable List<EntitlementStep> after) {}
