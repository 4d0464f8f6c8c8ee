package org.yingbao.pipeline.processing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.Tally;
import org.yingbao.pipeline.store.Kept;

/** Diaries with figures: how many words people of a name's length have, and how many have a last word of an initial. */
final class CountedDiaries implements Stage<Diaries.Diary, String> {

    static final String FIGURES = "figures.v1";
    static final String WORDS = "words";
    static final String PEOPLE = "people";
    static final List<Kept> KEPT = List.of(Diaries.DEFINITION.kept(), Diaries.DEFINITION.sums());

    private final Diaries diaries = new Diaries();

    @Override
    public StageDefinition<Diaries.Diary> definition() {
        return diaries.definition();
    }

    @Override
    public Input<String> read(ConsumerRecord<byte[], byte[]> record) {
        return diaries.read(record);
    }

    @Override
    public Change<Diaries.Diary> apply(String key, Optional<Diaries.Diary> current, Event<String> event) {
        return diaries.apply(key, current, event);
    }

    @Override
    public List<Output<Diaries.Diary>> outputs() {
        return List.of(new Diaries.DiariesTopic(), new Diaries.LettersTopic(), new FiguresTopic());
    }

    /** What a diary adds. */
    static Map<String, Figures> contribution(String key, Diaries.Diary diary) {
        Map<String, Figures> added = new TreeMap<>();
        added.put("of-" + key.length(), Figures.of(WORDS, diary.words().size()));
        added.put("initial-" + diary.words().last().charAt(0), Figures.of(PEOPLE, 1));
        return added;
    }

    private static final class FiguresTopic implements Tally<Diaries.Diary> {

        @Override
        public String topic() {
            return FIGURES;
        }

        @Override
        public Map<String, Figures> contribution(String key, Diaries.Diary diary) {
            return CountedDiaries.contribution(key, diary);
        }

        @Override
        public String type() {
            return "figures";
        }
    }
}
