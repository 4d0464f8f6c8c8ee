package org.yingbao.reporting.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yingbao.contracts.reporting.RegionFigures;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Store;
import org.yingbao.reporting.figures.Place;
import org.yingbao.reporting.region.FiguresStage;
import org.yingbao.reporting.region.PlaceFigures;
import org.yingbao.reporting.trend.Trend;
import org.yingbao.reporting.trend.TrendsStage;

/** The figures in the store of the stages. */
public final class KeptFigures implements Figures {

    private final Store store;
    private final Documents<PlaceFigures> figures;
    private final Documents<Trend> trends;

    public KeptFigures(Store store) {
        this.store = store;
        this.figures = new Documents<>(FiguresStage.DEFINITION, store);
        this.trends = new Documents<>(TrendsStage.DEFINITION, store);
    }

    @Override
    public Optional<RegionFigures> of(Place place) {
        return now(List.of(place.toString())).stream().findFirst();
    }

    @Override
    public List<RegionFigures> below(Place place) {
        return now(store.find(FiguresStage.DEFINITION.name(), FiguresStage.ABOVE, List.of(place.toString())).stream()
                .map(IndexEntry::id)
                .toList());
    }

    private List<RegionFigures> now(Collection<String> places) {
        return figures.load(places).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey()))
                .map(entry -> entry.getValue().current().state().told(null))
                .toList();
    }

    @Override
    public Trend lastDays(Place place) {
        Documents.Loaded<Trend> loaded = trends.load(List.of(place.toString())).get(place.toString());
        return loaded == null ? Trend.NOTHING : loaded.current().state();
    }
}
