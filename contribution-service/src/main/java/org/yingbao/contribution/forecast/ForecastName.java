package org.yingbao.contribution.forecast;

import java.util.List;
import org.yingbao.contribution.region.RegionsBook;

/** Names what a region pays in a coverage year; written as {@code 141102-2023}. */
record ForecastName(String region, int coverageYear) {
    private static final int YEAR = 7;

    static ForecastName parse(String text) {
        return new ForecastName(text.substring(0, YEAR - 1), Integer.parseInt(text.substring(YEAR)));
    }

    /** What it is a part of, itself first. */
    List<ForecastName> above(RegionsBook regions) {
        return regions.ancestors(region, coverageYear).stream()
                .map(code -> new ForecastName(code, coverageYear))
                .toList();
    }

    @Override
    public String toString() {
        return region + "-" + coverageYear;
    }
}
