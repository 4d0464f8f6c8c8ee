package org.yingbao.contribution.forecast;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Forecast;
import org.yingbao.contracts.contribution.TransferRequest;
import org.yingbao.contribution.book.Book;
import org.yingbao.contribution.region.RegionsBook;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.TallySum;

/** What people and requests add for each funding region and year, and for which regions a forecast was published. */
public final class ForecastBook implements Book {
    private static final String REFUSED = TransferRequest.Status.REFUSED.name();

    private final RegionsBook regions;
    private final Map<ForecastName, Map<String, Figures>> parts = new HashMap<>();
    private final Set<String> published = new HashSet<>();

    /** @param regions read before this one */
    public ForecastBook(RegionsBook regions) {
        this.regions = regions;
    }

    @Override
    public List<String> followed() {
        return List.of(Topics.FORECAST_SUMS, Topics.TRANSFER_REQUESTS, Topics.FORECASTS);
    }

    @Override
    public synchronized void on(ConsumerRecord<byte[], byte[]> record) {
        switch (record.topic()) {
            case Topics.FORECAST_SUMS ->
                TallySum.of(record).ifPresent(sum -> put(ForecastName.parse(sum.key()), sum.name(), sum.figures()));
            case Topics.TRANSFER_REQUESTS -> {
                TransferRequest request = request(record);
                put(name(request), request.requestId(), figures(request));
            }
            case Topics.FORECASTS -> published.add(new String(record.key(), StandardCharsets.UTF_8));
            default -> throw new IllegalArgumentException("not followed: " + record.topic());
        }
    }

    private void put(ForecastName name, String part, Figures figures) {
        parts.computeIfAbsent(name, _ -> new HashMap<>()).put(part, figures);
    }

    static TransferRequest request(ConsumerRecord<byte[], byte[]> record) {
        return Json.MAPPER.readValue(record.value(), TransferRequest.class);
    }

    static ForecastName name(TransferRequest request) {
        return new ForecastName(request.region(), request.coverageYear());
    }

    /** What was refused is not requested any more. */
    private static Figures figures(TransferRequest request) {
        long requested = request.status().equals(REFUSED) ? 0 : request.totalFen();
        long moved = request.movedFen() == null ? 0 : request.movedFen();
        return Amounts.REQUESTED.of(request.payer(), requested).plus(Amounts.MOVED.of(request.payer(), moved));
    }

    /** The forecast of a region by all that is known. */
    synchronized Forecast forecast(ForecastName name) {
        Figures sum = parts.entrySet().stream()
                .filter(part -> part.getKey().coverageYear() == name.coverageYear()
                        && part.getKey().above(regions).contains(name))
                .flatMap(part -> part.getValue().values().stream())
                .reduce(Figures.NONE, Figures::plus);
        return new Forecast(name.region(), name.coverageYear(), Amounts.byPayer(sum));
    }

    /** The forecasts of which a funding region is a part. */
    List<String> above(ForecastName funding) {
        return funding.above(regions).stream().map(ForecastName::toString).toList();
    }

    /** Every forecast that there is or should be. */
    synchronized List<String> all() {
        Set<String> all = new TreeSet<>(published);
        parts.keySet().stream().flatMap(funding -> above(funding).stream()).forEach(all::add);
        return List.copyOf(all);
    }
}
