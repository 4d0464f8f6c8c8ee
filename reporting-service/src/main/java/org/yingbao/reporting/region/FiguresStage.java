package org.yingbao.reporting.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.reporting.RegionFigures;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.Index;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.Sweepable;
import org.yingbao.pipeline.stage.TallySum;

/** Adds up the figures of each place, says them, and keeps them with each day that passes. */
public final class FiguresStage implements Stage<PlaceFigures, PlaceEvent>, Sweepable {

    /** By the place right above. */
    public static final String ABOVE = "above";

    static final String EVERYWHERE = "everywhere";
    static final String FROM = "a";
    static final String TO = "b";

    public static final StageDefinition<PlaceFigures> DEFINITION = new StageDefinition<>(
            "figures",
            List.of(Topics.FIGURE_SUMS, Topics.FIGURE_COMMANDS),
            PlaceFigures.class,
            List.of(Index.forSweeps(EVERYWHERE, _ -> Set.of(FROM)), Index.over(ABOVE, FiguresStage::above)));

    private final List<Output<PlaceFigures>> outputs;

    public FiguresStage(Events events) {
        this.outputs = List.of(new FiguresTopic(events), new DaysTopic(events));
    }

    private static Set<String> above(PlaceFigures figures) {
        return figures.place().above().map(above -> Set.of(above.toString())).orElse(Set.of());
    }

    @Override
    public StageDefinition<PlaceFigures> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<PlaceFigures>> outputs() {
        return outputs;
    }

    @Override
    public Input<PlaceEvent> read(ConsumerRecord<byte[], byte[]> record) {
        return switch (record.topic()) {
            case Topics.FIGURE_SUMS ->
                TallySum.of(record)
                        .<Input<PlaceEvent>>map(sum -> new Input.One<>(
                                sum.key(),
                                new PlaceEvent.Counted(
                                        sum.partition(), new PlaceFigures.Part(record.offset(), sum.figures()))))
                        .orElseGet(() -> new Input.Many<>(
                                List.of(), new PlaceEvent.Counted(0, new PlaceFigures.Part(0, Figures.NONE))));
            case Topics.FIGURE_COMMANDS ->
                Commands.read(record, why -> Json.MAPPER.treeToValue(why, PlaceEvent.DayPassed.class));
            default -> throw new IllegalArgumentException("not a topic of this stage: " + record.topic());
        };
    }

    @Override
    public Change<PlaceFigures> apply(String place, Optional<PlaceFigures> current, Event<PlaceEvent> event) {
        PlaceFigures known = current.orElseGet(() -> PlaceFigures.nothing(place));
        return switch (event.content()) {
            case PlaceEvent.Counted(int partition, PlaceFigures.Part part) ->
                known.with(partition, part).map(Change::to).orElseGet(Change::unchanged);
            case PlaceEvent.DayPassed(LocalDate day) -> passed(day, place, known, event.cause());
        };
    }

    private static Change<PlaceFigures> passed(LocalDate day, String name, PlaceFigures known, Cause cause) {
        if (!known.isBefore(day)) {
            return Change.unchanged();
        }
        RegionFigures ofDay = known.told(day);
        return known.areOthers(ofDay)
                ? new Change<>(known.keeping(ofDay), List.of(DaysTopic.outboxEvent(ofDay, name, cause)))
                : Change.unchanged();
    }

    @Override
    public String commands() {
        return Topics.FIGURE_COMMANDS;
    }

    /** A day that nobody knows any more is kept nowhere: the next one says what is so then. */
    @Override
    public List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from) {
        return List.of();
    }
}
