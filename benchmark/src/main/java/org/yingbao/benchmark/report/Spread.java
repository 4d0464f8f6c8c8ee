package org.yingbao.benchmark.report;

import java.util.List;
import java.util.Locale;

/** The median of several runs, and the lowest and highest. */
public record Spread(double median, double lowest, double highest) {

    public static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }

    public String text(int decimals) {
        String format = "%,." + decimals + "f";
        return lowest == highest
                ? String.format(Locale.ROOT, format, median)
                : String.format(Locale.ROOT, format + " (" + format + " … " + format + ")", median, lowest, highest);
    }
}
