package org.yingbao.system.simulation.planted;

import java.util.List;
import java.util.Optional;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.Included;
import org.yingbao.contribution.account.ReachedByClosing;
import org.yingbao.contribution.funds.Request;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.testkit.simulation.Fault;

/** Faults in what closings include and what finance is asked for. */
@SuppressWarnings("unchecked")
final class MoneyFaults {

    private MoneyFaults() {}

    /** A closing that reaches a person again includes the same again. */
    static Fault closingIncludesTwice() {
        return new Fault() {
            @Override
            public <D, N> Stage<D, N> stage(Stage<D, N> stage) {
                return new ForwardingStage<>(stage) {
                    @Override
                    public Change<D> apply(String key, Optional<D> current, Event<N> event) {
                        return again(current, event)
                                .map(account -> Change.to((D) account))
                                .orElseGet(() -> super.apply(key, current, event));
                    }

                    @Override
                    public Change<D> reapply(String key, Optional<D> current, Event<N> event) {
                        return apply(key, current, event);
                    }
                };
            }
        };
    }

    private static Optional<Account> again(Optional<?> current, Event<?> event) {
        if (event.content() instanceof ReachedByClosing reached
                && current.isPresent()
                && current.get() instanceof Account account) {
            List<Included> already = account.inclusions(reached.coverageYear()).stream()
                    .filter(each -> each.closingId().equals(reached.closing().closingId()))
                    .toList();
            return already.isEmpty()
                    ? Optional.empty()
                    : Optional.of(account.including(reached.coverageYear(), already));
        }
        return Optional.empty();
    }

    /** A request is called whole as soon as anybody is counted. */
    static Fault requestPublishedBeforeItIsWhole() {
        return new Fault() {
            @Override
            public <D, N> Stage<D, N> stage(Stage<D, N> stage) {
                return new ForwardingStage<>(stage) {
                    @Override
                    StateTopic<D> state(StateTopic<D> topic) {
                        return new ForwardingStateTopic<>(topic) {
                            @Override
                            public Optional<OutputEvent> event(String key, VersionedState<D> current) {
                                return super.event(key, whole(current));
                            }
                        };
                    }
                };
            }
        };
    }

    private static <D> VersionedState<D> whole(VersionedState<D> current) {
        return current.state() instanceof Request request
                ? current.keeping((D) new Request(
                        request.name(), request.parts(), request.partitions(), request.partitions(), request.receipt()))
                : current;
    }
}
