package org.yingbao.system.simulation.planted;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Index;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;
import org.yingbao.pipeline.stage.QuotaExceeded;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.pipeline.stage.Touched;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.testkit.simulation.Fault;

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
                return new ForwardingStage<>(stage) {
                    @Override
                    OutboxTopic<D> outbox(OutboxTopic<D> topic) {
                        return new ForwardingOutboxTopic<>(topic) {
                            @Override
                            public boolean restoresAll() {
                                return false;
                            }
                        };
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
                return new ForwardingStage<>(stage) {
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
                return new ForwardingStage<>(stage) {
                    @Override
                    StateTopic<D> state(StateTopic<D> topic) {
                        return new ForwardingStateTopic<>(topic) {
                            @Override
                            public @Nullable D restore(
                                    String key, Optional<D> current, ConsumerRecord<byte[], byte[]> published) {
                                return null;
                            }
                        };
                    }

                    @Override
                    OutboxTopic<D> outbox(OutboxTopic<D> topic) {
                        return new ForwardingOutboxTopic<>(topic) {
                            @Override
                            public @Nullable D restore(
                                    String key, Optional<D> current, ConsumerRecord<byte[], byte[]> published) {
                                return null;
                            }
                        };
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
                return new ForwardingStage<>(stage) {
                    @Override
                    public StageDefinition<D> definition() {
                        StageDefinition<D> definition = super.definition();
                        return new StageDefinition<>(
                                definition.name(),
                                definition.inputs(),
                                definition.document(),
                                definition.indexes().stream()
                                        .map(index -> index.byPartition()
                                                ? Index.<D>forSweeps(index.name(), document -> Set.of())
                                                : index)
                                        .toList(),
                                definition.senders());
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
                return new ForwardingStage<>(stage) {
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
                return new ForwardingStage<>(stage) {
                    @Override
                    public Change<D> apply(String key, Optional<D> current, Event<N> event) {
                        try {
                            return super.apply(key, current, event);
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
                return new ForwardingStage<>(stage) {
                    @Override
                    public Input<N> read(ConsumerRecord<byte[], byte[]> record) {
                        try {
                            return super.read(record);
                        } catch (TransientFailure notInTheBook) {
                            return new Input.Everybody<>(overNobody(definition()));
                        }
                    }
                };
            }
        };
    }

    private static Sweep overNobody(StageDefinition<?> definition) {
        return new Sweep(
                "nobody", definition.indexes().getFirst().name(), "", "", Json.MAPPER.createObjectNode(), null, 0);
    }

    private static final class ChangedNow<D, N> extends ForwardingStage<D, N> {

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
        public Change<D> apply(String key, Optional<D> before, Event<N> event) {
            return noting(super.apply(key, before, event), event);
        }

        @Override
        public Change<D> reapply(String key, Optional<D> before, Event<N> event) {
            return noting(super.reapply(key, before, event), event);
        }

        private Change<D> noting(Change<D> change, Event<N> event) {
            if (change.state() != null) {
                changing.add(event.cause().at());
            } else {
                changing.remove(event.cause().at());
            }
            return change;
        }

        @Override
        StateTopic<D> state(StateTopic<D> topic) {
            return new ForwardingStateTopic<>(topic) {
                @Override
                public Optional<Cause> changedBy(VersionedState<D> state) {
                    return super.changedBy(state).filter(cause -> !current || changing.contains(cause.at()));
                }
            };
        }

        @Override
        OutboxTopic<D> outbox(OutboxTopic<D> topic) {
            return new ForwardingOutboxTopic<>(topic) {
                @Override
                public ProducerRecord<byte[], byte[]> render(String key, OutboxEvent letter, D state) {
                    ProducerRecord<byte[], byte[]> event = super.render(key, letter, state);
                    return !letters || changing.contains(letter.cause().at())
                            ? event
                            : new ProducerRecord<>(NOWHERE, event.key(), event.value());
                }
            };
        }
    }
}
