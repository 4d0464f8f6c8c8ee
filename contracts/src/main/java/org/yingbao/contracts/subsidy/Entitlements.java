package org.yingbao.contracts.subsidy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one person is entitled to, per coverage year that is decided; {@code undecided} says why the others are not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Entitlements(
        String personId,
        long version,
        String sealedSubject,
        List<YearEntitlement> years,
        @Nullable String undecided) {}
