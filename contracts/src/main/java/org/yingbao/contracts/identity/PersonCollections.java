package org.yingbao.contracts.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that tax has reported about one person, and what officers found out of them when they were suspected
 * uninsured; what concerns coverage years before {@code closedBefore} has left.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record PersonCollections(
        String personId,
        long version,
        List<CollectionFact> collections,
        @Nullable Integer closedBefore,
        @Nullable List<ScreeningAnswerFact> answers) {
    /** Collections of which none has left. */
    public PersonCollections(String personId, long version, List<CollectionFact> collections) {
        this(personId, version, collections, null, null);
    }
}
