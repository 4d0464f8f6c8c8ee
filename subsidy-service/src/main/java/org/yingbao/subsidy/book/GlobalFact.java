package org.yingbao.subsidy.book;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a sweep tells people: a policy or a region was revised, or a day came. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GlobalFact(
        @Nullable PolicyVersion policy,
        @Nullable LocalDate day,
        @Nullable RegionVersion region) {
    public GlobalFact {
        if (Stream.of(policy, day, region).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("either a policy, a day or a region");
        }
    }

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
        return policy != null ? "policy" : day != null ? "day" : "region";
    }

    /** Names the fact in logs and commands. */
    @JsonIgnore
    public String name() {
        if (policy != null) {
            return "policy/" + policy.name();
        }
        return region != null ? "region/" + region.name() : "day/" + day;
    }
}
