package org.yingbao.contribution.funds;

import java.util.SortedMap;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.Territory;

/** What lies under a region: by the codes alone, but for those named. */
record UnderRegion(String region, SortedMap<String, Boolean> otherwise) {
    static UnderRegion of(Territory territory) {
        return new UnderRegion(territory.region().code(), territory.otherwise());
    }

    Territory territory() {
        return new Territory(new Region(region), otherwise);
    }
}
