package org.yingbao.reporting.region;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.reporting.AgeFigures;
import org.yingbao.contracts.reporting.AgeFigures.AgeGroup;
import org.yingbao.contracts.reporting.ClassFigures;
import org.yingbao.contracts.reporting.RegionFigures;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.reporting.figures.NamedFigures;
import org.yingbao.reporting.figures.Place;

/** Sums as they are published. */
record FiguresText(Place place, NamedFigures sums) {

    static FiguresText of(Place place, Figures sums) {
        return new FiguresText(place, new NamedFigures(sums));
    }

    RegionFigures told(@Nullable LocalDate day) {
        List<ClassFigures> byClass = sums.classes().stream()
                .map(category -> new ClassFigures(category, sums.ofClass(category)))
                .toList();
        List<AgeFigures> byAge = Arrays.stream(AgeGroup.values())
                .filter(sums::knows)
                .map(age -> new AgeFigures(age.name(), sums.ofAge(age)))
                .toList();
        return new RegionFigures(
                place.region().code(),
                place.township(),
                place.village(),
                place.level().name(),
                place.coverageYear(),
                day,
                sums.all(),
                byClass,
                byAge);
    }
}
