package org.yingbao.reporting.query;

import java.util.List;
import java.util.Optional;
import org.yingbao.contracts.reporting.RegionFigures;
import org.yingbao.reporting.figures.Place;
import org.yingbao.reporting.trend.Trend;

/** The figures that are kept. Every method throws {@code StoreUnavailable} while the store cannot be asked. */
public interface Figures {

    /** The figures of a place and year as they are now; empty if nobody counts there. */
    Optional<RegionFigures> of(Place place);

    /** Those of the places right below, by their codes and names. */
    List<RegionFigures> below(Place place);

    /** Those of the last 60 days on which they changed, the latest last. */
    Trend lastDays(Place place);
}
