package org.yingbao.rules.funds;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.settlement.CollectionResult;

/**
 * A collection result as tax reported it.
 *
 * @param region where it was collected, if tax says so
 * @param reportedOn the day of the version that counts
 */
public record ReportedCollection(CollectionResult result, Optional<Region> region, LocalDate reportedOn) {}
