package org.yingbao.subsidy.findings;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.subsidy.PolicyFindings.Replaces;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.rules.facts.Version;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.PolicyBook;

/**
 * Says of each policy, draft and region record what was found in it, once. It reads the log that the book reads, which
 * has one partition; so what it says stands in one partition as well, in the order in which the records were admitted.
 */
public final class FindingsStage implements Stage<Admissions, Admitted> {
    private static final StageDefinition<Admissions> DEFINITION = new StageDefinition<>(
            "policy-findings", List.of(BookTopics.POLICIES, BookTopics.REGIONS, BookTopics.DRAFTS), Admissions.class);
    private static final String NAMES = DEFINITION.name() + "/";

    private final FindingsTopic findings;
    private final AdmittedReader reader;

    /**
     * The stage of one instance.
     *
     * @param catchUp returns when the book holds everything that is published for it
     */
    public FindingsStage(Events events, PolicyBook book, Runnable catchUp) {
        this.findings = new FindingsTopic(events);
        this.reader = new AdmittedReader(book, catchUp);
    }

    @Override
    public StageDefinition<Admissions> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<Admissions>> outputs() {
        return List.of(findings);
    }

    @Override
    public Input<Admitted> read(ConsumerRecord<byte[], byte[]> record) {
        Admitted admitted = reader.read(record);
        return new Input.One<>(admitted.register(), admitted);
    }

    /** Of what an earlier release admitted it is not known who sent it: it is remembered, and nothing said of it. */
    @Override
    public Change<Admissions> apply(String register, Optional<Admissions> current, Event<Admitted> event) {
        Admissions known = current.orElse(Admissions.NONE);
        Admitted admitted = event.content();
        if (known.has(admitted.version())) {
            return Change.unchanged();
        }
        boolean silent = admitted.source() == null || known.hasSaid(admitted.version());
        return new Change<>(
                known.with(admitted.version()), silent ? List.of() : List.of(finding(known, admitted, event.cause())));
    }

    private static OutboxEvent finding(Admissions known, Admitted admitted, Cause cause) {
        return OutboxEvent.of(
                admitted.findings(replaces(known, admitted.version())),
                Topics.POLICY_FINDINGS,
                EventTypes.POLICY_FINDINGS,
                NAMES + admitted.register() + "/" + Admissions.nameOf(admitted.version()),
                cause);
    }

    private static @Nullable Replaces replaces(Admissions known, Version version) {
        return known.otherThan(version)
                .map(other -> new Replaces(
                        version.revision(), other.id(), (other.compareTo(version) > 0 ? other : version).id()))
                .orElse(null);
    }
}
