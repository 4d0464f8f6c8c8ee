package org.yingbao.subsidy.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.subsidy.PreviewPage;
import org.yingbao.contracts.subsidy.PreviewPlace;
import org.yingbao.contracts.subsidy.PreviewedPerson;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.subsidy.person.TriedPeople;
import org.yingbao.subsidy.person.TriedPeople.Tried;

/**
 * Looks at the next people of a partition for a draft. It has topics, a group and a thread of its own, so that neither
 * events nor sweeps of policies wait behind it.
 */
final class PreviewSweep implements Entrance {
    private final Events events;
    private final DraftReading drafts;
    private final PolicyReading policies;
    private final TriedPeople people;
    private final WholeStore store;
    private final int partitions;
    private final int most;
    private final Runnable pause;
    private final Trials trials = new Trials();

    /**
     * The sweep of one thread.
     *
     * @param most people at most on a page
     * @param pause before a store is asked again that does not have everybody yet
     */
    PreviewSweep(
            Events events,
            DraftReading drafts,
            PolicyReading policies,
            TriedPeople people,
            WholeStore store,
            int partitions,
            int most,
            Runnable pause) {
        this.events = events;
        this.drafts = drafts;
        this.policies = policies;
        this.pause = pause;
        this.people = people;
        this.store = store;
        this.partitions = partitions;
        this.most = most;
    }

    @Override
    public String type() {
        return PreviewCommand.TYPE;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) {
        if (!store.isOfThisLog(event.record())) {
            return List.of();
        }
        PreviewCommand told = Json.MAPPER.treeToValue(event.data(), PreviewCommand.class);
        Optional<KnownDraft> draft = drafts.begunBy(told.run());
        if (draft.isEmpty() || draft.get().annulled()) {
            return List.of();
        }
        int partition = event.record().partition();
        Long known = told.facts();
        long facts = known == null ? store.until(partition) : known;
        PreviewCommand command = told.begun(event.record().offset(), facts);
        if (!store.has(partition, facts)) {
            return waiting(command, partition, event);
        }
        return page(draft.get(), command, partition, event);
    }

    private List<ProducerRecord<byte[], byte[]>> waiting(PreviewCommand command, int partition, Received event) {
        pause.run();
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        leaving.add(store.asked(partition, event.cause()));
        leaving.addAll(command.written(events, partition, event.cause()));
        return leaving;
    }

    private List<ProducerRecord<byte[], byte[]>> page(
            KnownDraft draft, PreviewCommand command, int partition, Received event) {
        List<IndexEntry> found = people.page(partition, draft.policy().region().code(), command.after(), most);
        boolean last = found.size() < most;
        List<Tried> tried = people.of(found, policies::asFarAs, book -> trials.of(draft, book.policies()));
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        long page = command.page();
        List<List<PreviewedPerson>> pages = PreviewPages.of(tried);
        for (int i = 0; i < pages.size(); i++) {
            PreviewPlace place = new PreviewPlace(
                    partition, Objects.requireNonNull(command.sweep()), page, last && i == pages.size() - 1);
            PreviewPage written = new PreviewPage(draft.previewed(partitions), place, pages.get(i));
            leaving.add(PreviewPages.written(written, events, partition, "/page/" + page, event.cause()));
            page++;
        }
        if (!last) {
            leaving.addAll(command.from(found.getLast(), page).written(events, partition, event.cause()));
        }
        return leaving;
    }
}
