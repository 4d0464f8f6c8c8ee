package org.yingbao.testkit.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.door.Door;

/**
 * Mutants knocking at a door. {@code -Dyingbao.mutants=1000000} says how many, {@code -Dyingbao.seed} which ones, and
 * {@code -Dyingbao.mutant} with which to begin.
 */
public record DoorTrial(Door door, List<Specimen> sound) {

    private static final int FIRST = Integer.getInteger("yingbao.mutant", 0);
    private static final int MUTANTS = Integer.getInteger("yingbao.mutants", 20_000);
    private static final long SEED = Long.getLong("yingbao.seed", System.nanoTime() % 1_000_000);

    /** Other mutants at each build. */
    public AnswerCounts atRandom(BiConsumer<Mutant, List<ProducerRecord<byte[], byte[]>>> passed) {
        System.out.printf("Again: -Dtest=FuzzedDoorTest -Dyingbao.mutants=%d -Dyingbao.seed=%d%n", MUTANTS, SEED);
        AnswerCounts counts = of(SEED, FIRST, MUTANTS, passed);
        System.out.println(counts);
        return counts;
    }

    /**
     * So many mutants of a seed from a first one on; fails at the first that is answered wrongly, and says how to see
     * it again.
     */
    public AnswerCounts of(
            long seed, int first, int many, BiConsumer<Mutant, List<ProducerRecord<byte[], byte[]>>> passed) {
        Mutants mutants = new Mutants(seed, sound);
        AnswerCounts counts = new AnswerCounts();
        for (int number = first; number < first + many; number++) {
            Mutant mutant = mutants.number(number);
            try {
                long begun = System.nanoTime();
                Answer answer = knock(mutant.record());
                counts.add(answer.reason(), mutant, System.nanoTime() - begun);
                if (answer.passed()) {
                    passed.accept(mutant, answer.leaving());
                }
            } catch (Exception | AssertionError failure) {
                throw new AssertionError(
                        "%s; again: -Dyingbao.seed=%d -Dyingbao.mutant=%d -Dyingbao.mutants=1"
                                .formatted(mutant, seed, number),
                        failure);
            }
        }
        return counts;
    }

    /** Knocks twice, and checks the answer. */
    public Answer knock(Specimen record) {
        Answer answer = Answer.of(door, record);
        answer.check(record);
        assertThat(answer.sameAs(Answer.of(door, record)))
                .as("answered alike again")
                .isTrue();
        return answer;
    }
}
