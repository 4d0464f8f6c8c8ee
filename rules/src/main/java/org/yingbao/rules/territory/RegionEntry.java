package org.yingbao.rules.territory;

import java.util.Optional;
import org.yingbao.rules.place.Region;

/**
 * What its register says of a region code for the coverage years from {@code fromYear} on (0: for all), where GB/T 2260
 * alone does not say it: the code that has succeeded it, the region above it, the pooling region (统筹区) it belongs to.
 */
public record RegionEntry(
        Region region, int fromYear, Optional<Region> succeededBy, Optional<Region> parent, Optional<Region> pool) {

    /** What holds where a register says nothing: the code means what GB/T 2260 says. */
    static RegionEntry silent(Region region) {
        return new RegionEntry(region, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether both say the same of the code, from whichever year. */
    boolean saysTheSameAs(RegionEntry other) {
        return succeededBy.equals(other.succeededBy) && parent.equals(other.parent) && pool.equals(other.pool);
    }
}
