package org.yingbao.benchmark.picture;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
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
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.yingbao.benchmark.process.ProcessOptions;
import org.yingbao.pipeline.Json;
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

    @Mixin
    private ProcessOptions processes = new ProcessOptions();

    @Option(names = "--to", description = "a folder (default: docs)")
    private String to = "docs";

    @Override
    public Integer call() throws IOException {
        Path results = processes
                .results()
                .folder()
                .resolve("compare-" + processes.settings().store() + ".json");
        JsonNode figures = Json.MAPPER.readTree(Files.readAllBytes(results)).path("figures");
        Path folder = processes.settings().house().resolve(to);
        BitmapEncoder.saveBitmap(
                List.of(throughput(figures), latency(figures)),
                2,
                1,
                folder.resolve("performance").toString(),
                BitmapFormat.PNG);
        return 0;
    }

    private static CategoryChart throughput(JsonNode figures) {
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

    private static XYChart latency(JsonNode figures) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("From record to instruction at half of each one's throughput")
                .xAxisTitle("of a thousand records, so many took longer")
                .yAxisTitle("milliseconds")
                .build();
        plain(chart.getStyler());
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
        for (JsonNode contender : figures) {
            List<Double> rarer = new ArrayList<>();
            List<Double> millis = new ArrayList<>();
            contender.path("latency").path("millisByPercentile").properties().forEach(each -> {
                double percentile = Double.parseDouble(each.getKey());
                if (percentile < 100) {
                    rarer.add((100 - percentile) * 10);
                    millis.add(each.getValue().asDouble());
                }
            });
            if (!rarer.isEmpty()) {
                chart.addSeries(contender.path("contender").asString(), rarer, millis)
                        .setMarker(SeriesMarkers.CIRCLE);
            }
        }
        return chart;
    }

    private static void plain(Styler styler) {
        styler.setChartBackgroundColor(Color.WHITE).setPlotBackgroundColor(Color.WHITE);
    }
}
