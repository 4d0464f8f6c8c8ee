package org.yingbao.reporting.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.reporting.RegionFigures.Level;
import org.yingbao.rules.place.Region;

/**
 * Where people are counted in a coverage year. Written out it is {@code region-year}, then township and village, each
 * after a slash.
 *
 * @param township null for a county and above
 * @param village null for a township and above
 */
public record Place(
        Region region,
        int coverageYear,
        @Nullable String township,
        @Nullable String village) {

    private static final int REGION_AND_YEAR = 0;
    private static final int TOWNSHIP = 1;
    private static final int VILLAGE = 2;

    /** Reads what {@link #toString} wrote. */
    public static Place of(String written) {
        String[] parts = written.split("/", -1);
        String[] regionAndYear = parts[REGION_AND_YEAR].split("-", 2);
        return new Place(
                new Region(regionAndYear[0]),
                Integer.parseInt(regionAndYear[1]),
                parts.length > TOWNSHIP ? unescaped(parts[TOWNSHIP]) : null,
                parts.length > VILLAGE ? unescaped(parts[VILLAGE]) : null);
    }

    /** This place and all above it, the smallest first. */
    public List<Place> withAllAbove() {
        List<Place> places = new ArrayList<>();
        for (Optional<Place> place = Optional.of(this);
                place.isPresent();
                place = place.get().above()) {
            places.add(place.get());
        }
        return places;
    }

    /** The place above; empty for a province. */
    public Optional<Place> above() {
        if (village != null) {
            return Optional.of(new Place(region, coverageYear, township, null));
        }
        return township != null
                ? Optional.of(new Place(region, coverageYear, null, null))
                : region.above().map(above -> new Place(above, coverageYear, null, null));
    }

    public Level level() {
        if (village != null) {
            return Level.VILLAGE;
        }
        if (township != null) {
            return Level.TOWNSHIP;
        }
        return switch (region.digits().length()) {
            case 2 -> Level.PROVINCE;
            case 4 -> Level.CITY;
            default -> Level.COUNTY;
        };
    }

    @Override
    public String toString() {
        StringBuilder written = new StringBuilder(region.code()).append('-').append(coverageYear);
        if (township != null) {
            written.append('/').append(escaped(township));
        }
        if (village != null) {
            written.append('/').append(escaped(village));
        }
        return written.toString();
    }

    /** The name of a township or village as it is written between slashes. */
    public static String escaped(String name) {
        return name.replace("%", "%25").replace("/", "%2F");
    }

    private static String unescaped(String written) {
        return written.replace("%2F", "/").replace("%25", "%");
    }
}
