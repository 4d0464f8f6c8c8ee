package org.yingbao.contracts.subsidy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person is entitled to, per coverage year that is decided; {@code undecided} says why the others are not.
 * Coverage years before {@code closedBefore} are closed: what was published of them last stays.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Entitlements(
        String personId,
        long version,
        String sealedSubject,
        List<YearEntitlement> years,
        @Nullable String undecided,
        @Nullable Integer closedBefore) {
    /** Entitlements of a person none of whose years is closed. */
    public Entitlements(
            String personId,
            long version,
            String sealedSubject,
            List<YearEntitlement> years,
            @Nullable String undecided) {
        this(personId, version, sealedSubject, years, undecided, null);
    }
}
