package org.yingbao.quickstart.simulation.planted;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.simulation.Fault;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.QuotaExceeded;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.pipeline.stage.Touched;
import org.yingbao.pipeline.stage.VersionedState;

/** Faults in what is done with the news of a person. */
final class StageFaults {

    private StageFaults() {}

    /** Only what changed a document just now is published, not what changed it in a batch that comes again. */
    static Fault redeliveredBatchPublishesNothing() {
        return new Fault() {
            @Override
            public <D, N> Stage<D, N> stage(Stage<D, N> stage) {
                return new ChangedNow<>(stage, true, false);
            }
        };
    }

    /** Letters are not kept until they are published. */
    static Fault lettersForgottenAfterTheWrite() {
        return new Fault() {
            @Override
            public <D, N> Stage<D, N> stage(Stage<D, N> stage) {
                return new ChangedNow<>(stage, false, true);
            }
        };
    }

    /** What only a replay brings about is dropped where later news are known to be published. */
    static Fault replayedLetterTakenForARepetition() {
        return new Fault() {
            @Override
            public <D, N> Stage<D, N> stage(Stage<D, N> stage) {
                return new PassedStage<>(stage) {
                    @Override
                    public boolean writesLettersOnce() {
                        return false;
                    }
                };
            }
        };
    }

    /** Nobody looks, after the write, who else holds a register. */
    static Fault lookAfterWriteLeftOut() {
        return new Fault() {
            @Override
            public <D, N> Stage<D, N> stage(Stage<D, N> stage) {
                return new PassedStage<>(stage) {
                    @Override
                    public List<ProducerRecord<byte[], byte[]>> afterWrite(List<Touched<D, N>> touched) {
                        return List.of();
                    }
                };
            }
        };
    }

    /** Documents do not learn what was published in their name. */
    static Fault adoptionLeftOut() {
        return new Fault() {
            @Override
            public <D, N> Stage<D, N> stage(Stage<D, N> stage) {
                return new PassedStage<>(stage) {
                    @Override
                    public @Nullable D adopt(String id, Optional<D> before, ConsumerRecord<byte[], byte[]> published) {
                        return null;
                    }
                };
            }
        };
    }

    /** People stand in no index, so that no sweep finds them. */
    static Fault indexesNotKept() {
        return new Fault() {
            @Override
            public <D, N> Stage<D, N> stage(Stage<D, N> stage) {
                return new PassedStage<>(stage) {
                    @Override
                    public Map<String, Set<String>> entries(String id, D state) {
                        return sweptIndexes().isEmpty() ? super.entries(id, state) : Map.of();
                    }
                };
            }
        };
    }

    /** A store that is older than the commands does not make good for those that it has missed. */
    static Fault missedSweepsForgotten() {
        return new Fault() {
            @Override
            public <D, N> Stage<D, N> stage(Stage<D, N> stage) {
                return new PassedStage<>(stage) {
                    @Override
                    public List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from) {
                        return List.of();
                    }
                };
            }
        };
    }

    /** What is too much of one person is neither kept nor refused. */
    static Fault tooMuchIsDropped() {
        return new Fault() {
            @Override
            public <D, N> Stage<D, N> stage(Stage<D, N> stage) {
                return new PassedStage<>(stage) {
                    @Override
                    public Change<D> fold(String id, Optional<D> before, Event<N> news) {
                        try {
                            return super.fold(id, before, news);
                        } catch (QuotaExceeded more) {
                            return Change.unchanged();
                        }
                    }
                };
            }
        };
    }

    /** A new owner decides by whatever book it has. */
    static Fault bookNotCaughtUp() {
        return new Fault() {
            @Override
            public Runnable catchUp(Runnable catchUp) {
                return () -> {};
            }
        };
    }

    /** A command that comes before its policy is in the book is carried out all the same, and moves nobody. */
    static Fault policyAppliedBeforeItIsStored() {
        return new Fault() {
            @Override
            public Runnable catchUp(Runnable catchUp) {
                return () -> {};
            }

            @Override
            public <D, N> Stage<D, N> stage(Stage<D, N> stage) {
                return new PassedStage<>(stage) {
                    @Override
                    public Input<N> read(ConsumerRecord<byte[], byte[]> record) {
                        try {
                            return super.read(record);
                        } catch (TransientFailure notInTheBook) {
                            return new Input.Everybody<>(overNobody(sweptIndexes()));
                        }
                    }
                };
            }
        };
    }

    private static Sweep overNobody(Set<String> indexes) {
        return new Sweep("nobody", indexes.iterator().next(), "", "", Json.MAPPER.createObjectNode(), null, 0);
    }

    private static final class ChangedNow<D, N> extends PassedStage<D, N> {

        private static final String NOWHERE = "nowhere.v1";

        private final Set<Position> changing = new HashSet<>();
        private final boolean current;
        private final boolean letters;

        /**
         * @param current whether it is asked for the current state
         * @param letters whether it is asked for letters
         */
        ChangedNow(Stage<D, N> stage, boolean current, boolean letters) {
            super(stage);
            this.current = current;
            this.letters = letters;
        }

        @Override
        public Change<D> fold(String id, Optional<D> before, Event<N> news) {
            Change<D> folded = super.fold(id, before, news);
            if (folded.state() != null) {
                changing.add(news.cause().at());
            } else {
                changing.remove(news.cause().at());
            }
            return folded;
        }

        @Override
        public List<ProducerRecord<byte[], byte[]>> current(String id, VersionedState<D> dossier, Set<Position> batch) {
            Set<Position> changed = new HashSet<>(batch);
            changed.retainAll(changing);
            return super.current(id, dossier, current ? changed : batch);
        }

        @Override
        public ProducerRecord<byte[], byte[]> publish(String id, OutboxEvent letter, D state) {
            ProducerRecord<byte[], byte[]> event = super.publish(id, letter, state);
            return !letters || changing.contains(letter.cause().at())
                    ? event
                    : new ProducerRecord<>(NOWHERE, event.key(), event.value());
        }
    }
}
