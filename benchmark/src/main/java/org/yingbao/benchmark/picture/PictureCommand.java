package org.yingbao.benchmark.picture;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.yingbao.benchmark.process.ProcessOptions;
import org.yingbao.benchmark.report.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** The throughput and the latency of all contenders, in one picture. */
@Command(
        name = "picture",
        description = "Draws docs/performance.png from what compare wrote.",
        mixinStandardHelpOptions = true)
public final class PictureCommand implements Callable<Integer> {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 420;

    /** A logarithm needs more than nothing. */
    private static final double SHORTEST_MS = 0.1;

    @Mixin
    private ProcessOptions processes = new ProcessOptions();

    @Option(names = "--to", description = "a folder (default: docs)")
    private String to = "docs";

    @Override
    public Integer call() throws IOException {
        List<JsonNode> contenders = contenders(processes
                .results()
                .read("compare-" + processes.settings().store())
                .path(Results.FIGURES));
        Path folder = processes.settings().house().resolve(to);
        BitmapEncoder.saveBitmap(
                List.of(throughput(contenders), latency(contenders)),
                2,
                1,
                folder.resolve("performance").toString(),
                BitmapFormat.PNG);
        return 0;
    }

    /** Yingbao as it was in the first duel, and everybody that it met. */
    private static List<JsonNode> contenders(JsonNode duels) {
        List<JsonNode> contenders = new ArrayList<>(List.of(duels.path(0).path("yingbao")));
        duels.forEach(duel -> contenders.add(duel.path("other")));
        return contenders;
    }

    private static CategoryChart throughput(List<JsonNode> figures) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("Department events a second")
                .build();
        plain(chart.getStyler());
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setLabelsVisible(true);
        chart.getStyler().setXAxisLabelRotation(20);
        List<String> names = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        for (JsonNode contender : figures) {
            names.add(contender.path("contender").asString());
            rates.add(Math.rint(contender.path("eventsPerSecond").asDouble()));
        }
        chart.addSeries("events a second", names, rates);
        return chart;
    }

    private static XYChart latency(List<JsonNode> figures) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("From record to instruction, p50 (●) and p99 (▲)")
                .xAxisTitle("department events a second")
                .yAxisTitle("milliseconds")
                .build();
        plain(chart.getStyler());
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
        for (JsonNode contender : figures) {
            add(chart, contender, "50.0", "p50", SeriesMarkers.CIRCLE);
            add(chart, contender, "99.0", "p99", SeriesMarkers.TRIANGLE_UP);
        }
        return chart;
    }

    private static void add(XYChart chart, JsonNode contender, String percentile, String name, Marker marker) {
        List<Double> rates = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        contender.path("latencies").forEach(latency -> {
            rates.add(latency.path("recordsPerSecond").asDouble());
            millis.add(Math.max(
                    SHORTEST_MS,
                    latency.path("millisByPercentile").path(percentile).asDouble()));
        });
        if (!rates.isEmpty()) {
            chart.addSeries(contender.path("contender").asString() + ", " + name, rates, millis)
                    .setMarker(marker);
        }
    }

    private static void plain(Styler styler) {
        styler.setChartBackgroundColor(Color.WHITE).setPlotBackgroundColor(Color.WHITE);
    }
}
