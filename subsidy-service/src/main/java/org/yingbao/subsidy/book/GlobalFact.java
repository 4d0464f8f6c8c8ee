package org.yingbao.subsidy.book;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a sweep tells people: a policy was revised, or a day came. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GlobalNews(
        @Nullable PolicyVersion policy, @Nullable LocalDate day) {
    public GlobalNews {
        if ((policy == null) == (day == null)) {
            throw new IllegalArgumentException("either a policy or a day");
        }
    }

    public static GlobalNews of(PolicyVersion policy) {
        return new GlobalNews(policy, null);
    }

    public static GlobalNews of(LocalDate day) {
        return new GlobalNews(null, day);
    }

    @JsonIgnore
    public String kind() {
        return policy == null ? "day" : "policy";
    }

    /** Names the news in logs and commands. */
    @JsonIgnore
    public String name() {
        return policy == null ? "day/" + day : "policy/" + policy.name();
    }
}
