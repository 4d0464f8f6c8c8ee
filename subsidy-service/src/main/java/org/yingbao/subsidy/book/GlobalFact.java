package org.yingbao.subsidy.book;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep tells people: a policy or a region was revised, or a day came; or none of these, where it makes good for
 * sweeps that were missed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GlobalFact(
        @Nullable PolicyVersion policy,
        @Nullable LocalDate day,
        @Nullable RegionVersion region) {
    public GlobalFact {
        if (Stream.of(policy, day, region).filter(Objects::nonNull).count() > 1) {
            throw new IllegalArgumentException("either a policy, a day or a region");
        }
    }

    /** Whatever the book holds. */
    public static final GlobalFact MISSED = new GlobalFact(null, null, null);

    public static GlobalFact of(PolicyVersion policy) {
        return new GlobalFact(policy, null, null);
    }

    public static GlobalFact of(LocalDate day) {
        return new GlobalFact(null, day, null);
    }

    public static GlobalFact of(RegionVersion region) {
        return new GlobalFact(null, null, region);
    }

    @JsonIgnore
    public String kind() {
        if (policy != null) {
            return "policy";
        }
        return day != null ? "day" : region != null ? "region" : "missed";
    }

    /** Names the fact in logs and commands. */
    @JsonIgnore
    public String name() {
        if (policy != null) {
            return "policy/" + policy.name();
        }
        if (region != null) {
            return "region/" + region.name();
        }
        return day != null ? "day/" + day : "missed";
    }
}
