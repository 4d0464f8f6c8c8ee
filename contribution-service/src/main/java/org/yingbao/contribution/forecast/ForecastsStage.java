package org.yingbao.contribution.forecast;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Forecast;
import org.yingbao.contribution.book.Reading;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OnTakeover;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.TallySum;

/**
 * Says of each county, city and province what its payers give in a year. What it reads says of which something changed;
 * the book says to what, so that a forecast never goes back.
 */
public final class ForecastsStage implements Stage<Forecast, SomethingMoved>, OnTakeover {
    public static final StageDefinition<Forecast> DEFINITION = new StageDefinition<>(
            "forecasts",
            List.of(Topics.FORECAST_SUMS, Topics.TRANSFER_REQUESTS, Topics.ACCEPTED_REGIONS),
            Forecast.class);
    private static final SomethingMoved MOVED = new SomethingMoved();

    private final Reading reading;
    private final ForecastBook book;
    private final List<Output<Forecast>> outputs;

    public ForecastsStage(Events events, Reading reading, ForecastBook book) {
        this.reading = reading;
        this.book = book;
        this.outputs = List.of(new ForecastsTopic(events));
    }

    @Override
    public StageDefinition<Forecast> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<Forecast>> outputs() {
        return outputs;
    }

    @Override
    public Input<SomethingMoved> read(ConsumerRecord<byte[], byte[]> record) {
        reading.with(record);
        return new Input.Many<>(
                switch (record.topic()) {
                    case Topics.FORECAST_SUMS ->
                        TallySum.of(record)
                                .map(sum -> book.above(ForecastName.parse(sum.key())))
                                .orElse(List.of());
                    case Topics.TRANSFER_REQUESTS -> book.above(ForecastBook.name(ForecastBook.request(record)));
                    case Topics.ACCEPTED_REGIONS -> book.all();
                    default -> throw new IllegalArgumentException("not a topic of this stage: " + record.topic());
                },
                MOVED);
    }

    @Override
    public Change<Forecast> apply(String key, Optional<Forecast> current, Event<SomethingMoved> event) {
        Forecast now = book.forecast(ForecastName.parse(key));
        boolean same =
                current.isPresent() ? current.get().equals(now) : now.payers().isEmpty();
        return same ? Change.unchanged() : Change.to(now);
    }

    @Override
    public void takingOver() {
        reading.upToDate();
    }
}
