package org.yingbao.contracts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * One step of a decision: which rule, by which text, with what outcome ({@code MET}, {@code NOT_MET}, {@code COMPUTED},
 * {@code UNDECIDED}), on what facts.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Finding(String rule, String citation, String outcome, Map<String, Object> facts, String says) {
    /** The words that {@code outcome} may be. */
    public enum Outcome {
        MET,
        NOT_MET,
        COMPUTED,
        UNDECIDED
    }
}
