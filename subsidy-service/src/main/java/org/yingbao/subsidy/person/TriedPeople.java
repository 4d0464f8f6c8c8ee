package org.yingbao.subsidy.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.PreviewedPerson;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.stage.Index;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Store;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.preview.Trial;
import org.yingbao.subsidy.book.BookOffsets;
import org.yingbao.subsidy.book.Indexes;
import org.yingbao.subsidy.book.PolicyBookSnapshot;

/** Looks at people for a draft of a policy. It only reads their documents, beside the stage that writes them. */
public final class TriedPeople {
    private static final int FRAME = 120;

    private final Store store;
    private final Documents<Decided> documents;

    public TriedPeople(Store store) {
        this.store = store;
        this.documents = new Documents<>(SubsidyStage.DEFINITION, store);
    }

    /** What a person is entitled to without and with the draft, and about how many bytes that takes. */
    public record Tried(PreviewedPerson person, long bytes) {}

    /** The next people of a partition whose decision asks for a region; each stands there once. */
    public List<IndexEntry> page(int partition, String region, @Nullable IndexEntry after, int most) {
        return store.page(
                SubsidyStage.DEFINITION.name(),
                Indexes.REGIONS,
                Index.inPartition(partition, region),
                Index.inPartition(partition, region + "~"),
                after,
                most);
    }

    /**
     * Those of these people whom the draft looks at.
     *
     * @param books gives the book, read as far as it was when somebody was decided
     * @param trials the draft beside the policies of a book
     */
    public List<Tried> of(
            List<IndexEntry> found,
            Function<BookOffsets, PolicyBookSnapshot> books,
            Function<PolicyBookSnapshot, Trial> trials) {
        List<String> ids = found.stream().map(IndexEntry::id).toList();
        Map<String, Documents.Loaded<Decided>> loaded = documents.load(ids);
        List<Tried> tried = new ArrayList<>(ids.size());
        for (String id : ids) {
            Documents.Loaded<Decided> document = loaded.get(id);
            if (document != null && document.current().state().hasFacts()) {
                Decided decided = document.current().state();
                PolicyBookSnapshot book = books.apply(decided.pages());
                tried(id, decided, trials.apply(book), book.lastDay()).ifPresent(tried::add);
            }
        }
        return tried;
    }

    private static Optional<Tried> tried(String id, Decided decided, Trial trial, Optional<LocalDate> lastDay) {
        PersonFacts told = FactsReader.parse(decided.facts());
        Facts facts = FactsReader.read(told);
        if (!trial.looksAt(facts)) {
            return Optional.empty();
        }
        int closedBefore = Objects.requireNonNullElse(told.closedBefore(), 0);
        List<Step> before = trial.before(facts, lastDay, closedBefore);
        List<Step> after = trial.after(facts, lastDay, closedBefore);
        boolean same = before.equals(after);
        int year = trial.draft().coverageYear();
        PreviewedPerson person = new PreviewedPerson(
                id, decided.everDecided(), written(year, before), same ? null : written(year, after));
        long bytes = (long) FRAME + StepSize.of(same ? List.of(before) : List.of(before, after));
        return Optional.of(new Tried(person, bytes));
    }

    private static List<EntitlementStep> written(int year, List<Step> steps) {
        return steps.stream()
                .map(step -> StepWriter.write(year, step, List.of(), false))
                .toList();
    }
}
