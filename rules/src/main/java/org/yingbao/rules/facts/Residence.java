package org.yingbao.rules.facts;

import java.util.Optional;

/**
 * Township and village of a person as the department wrote them: statistical codes, or any text where there are none.
 */
public record Residence(Optional<String> township, Optional<String> village) {
    /** The department does not say. */
    public static final Residence UNKNOWN = new Residence(Optional.empty(), Optional.empty());
}
