package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.pipeline.event.Position;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.list.CategoryCounts;
import org.yingbao.rules.list.Completeness;
import org.yingbao.rules.list.ListName;
import org.yingbao.rules.list.Release;

/**
 * What is known of one revision of a list.
 *
 * @param head null if it has not come
 * @param place where it is about, once it is complete
 * @param comparison how far it is compared; null if it is to be applied, or not complete
 * @param ordinal names its content, once it is complete; another content has another one
 * @param gathered how far its rows are with the people whom they name
 * @param answered what it changes, against the lists before it
 * @param reported what was told of it last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListEntry(
        String listId,
        long revision,
        @Nullable CheckedHead head,
        PartsSeen parts,
        @Nullable ReleaseSeen release,
        @Nullable Integer ordinal,
        @Nullable Place place,
        @Nullable Comparison comparison,
        @Nullable Gathered gathered,
        @Nullable Answered answered,
        @Nullable Reported reported) {

    private static final int ENOUGH_OF_A_DIGEST = 16;

    /**
     * A part that came.
     *
     * @param regions the codes of the regions that its rows name
     * @param nobody whether a row has a document by which nobody can be named
     */
    record PartSeen(int part, int parts, int rows, Version version, SortedSet<String> regions, boolean nobody) {

        static PartSeen of(CheckedPart part, Version version) {
            return new PartSeen(
                    part.part(),
                    part.parts(),
                    part.rows().size(),
                    version,
                    RowContent.regions(part.rows()),
                    part.rows().stream().anyMatch(row -> row.personId() == null));
        }
    }

    record ReleaseSeen(Version version, Release verdict) {}

    /** @param groups how many groups of people have been told */
    record Gathered(int groups, long rows, long twice, long bad, boolean badDocument) {

        static final Gathered NOTHING = new Gathered(0, 0, 0, 0, false);

        Gathered plus(int until, GatheredRows more) {
            return new Gathered(
                    until,
                    rows + more.rows(),
                    twice + more.twice(),
                    bad + more.bad(),
                    badDocument || more.badDocument());
        }
    }

    /** @param question against which lists, in one text */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answered(String question, SortedMap<String, CategoryCounts> counts, ListReport.@Nullable Before before) {}

    /**
     * What was told of it last, without its rows: other work may be in hand by the time that it leaves.
     *
     * @param at the record that led to it
     * @param news of what state of the book
     */
    record Reported(Position at, long news, int ordinal, ListReport report) {

        boolean says(int content, ListReport now) {
            return ordinal == content && report.equals(now);
        }
    }

    static ListEntry of(ListKey list) {
        return new ListEntry(
                list.listId(), list.revision(), null, PartsSeen.NONE, null, null, null, null, null, null, null);
    }

    @JsonIgnore
    ListName name() {
        return new ListName(listId, revision);
    }

    /** The same after a head came; itself if nothing changes. */
    ListEntry after(CheckedHead came) {
        return head != null && head.version().compareTo(came.version()) >= 0 ? this : withContent(came, parts.all());
    }

    ListEntry after(CheckedPart came) {
        Version version = abbreviated(came.version());
        List<PartSeen> all = new ArrayList<>(parts.all());
        for (PartSeen known : parts.all()) {
            if (known.part() == came.part()) {
                if (known.version().compareTo(version) >= 0) {
                    return this;
                }
                all.remove(known);
            }
        }
        all.add(PartSeen.of(came, version));
        return withContent(head, all);
    }

    ListEntry after(CheckedRelease came) {
        if (release != null && release.version().compareTo(came.version()) >= 0) {
            return this;
        }
        ReleaseSeen now = new ReleaseSeen(came.version(), came.verdict());
        return new ListEntry(
                listId, revision, head, parts, now, ordinal, place, comparison, gathered, answered, reported);
    }

    /** Many of them are kept for as long as there are lists. */
    private static Version abbreviated(Version version) {
        return new Version(
                version.revision(),
                version.time(),
                version.id(),
                version.digest().substring(0, ENOUGH_OF_A_DIGEST));
    }

    /** Another content: nothing that was counted of the one before holds. */
    private ListEntry withContent(@Nullable CheckedHead now, List<PartSeen> all) {
        return new ListEntry(listId, revision, now, PartsSeen.of(all), release, null, null, null, null, null, reported);
    }

    @JsonIgnore
    boolean isComplete() {
        return head != null && Completeness.isComplete(head.rows(), came());
    }

    /** The day on which its head was sent, while it is not complete. */
    Optional<LocalDate> waitingSince() {
        return head == null || ordinal != null
                ? Optional.empty()
                : Optional.of(Shanghai.dayOf(head.version().time()));
    }

    @JsonIgnore
    Map<Integer, Completeness.Part> came() {
        Map<Integer, Completeness.Part> came = new HashMap<>();
        parts.all().forEach(part -> came.put(part.part(), new Completeness.Part(part.parts(), part.rows())));
        return came;
    }

    /** Where it is about, by what codes mean; of one with a head. */
    Place placed(KnownCodes codes) {
        CheckedHead known = Objects.requireNonNull(head);
        SortedSet<String> ofRows = new TreeSet<>();
        parts.all().forEach(part -> ofRows.addAll(part.regions()));
        return Place.of(known.region(), known.asOf(), ofRows, codes);
    }

    /** Names what it says. */
    String content(String source) {
        StringBuilder all = new StringBuilder(source).append(listId).append('/').append(revision);
        all.append(Objects.requireNonNull(head).version());
        parts.all().forEach(part -> all.append(part.version()));
        return ListKeys.hash(all.toString());
    }

    @JsonIgnore
    boolean isWithdrawn() {
        return release != null && release.verdict() == Release.WITHDRAW;
    }

    /** Whether it waits for nothing but being compared. */
    @JsonIgnore
    boolean isToBeCompared() {
        return comparison != null && !comparison.isAwaiting() && !comparison.isDone() && !isWithdrawn();
    }

    /** Whether it cannot be said of anybody that it misses them. */
    @JsonIgnore
    boolean missesNobody() {
        boolean accepted = release != null && release.verdict() == Release.ACCEPT;
        return !accepted && parts.all().stream().anyMatch(PartSeen::nobody);
    }

    /** Whether it is to be applied, and is complete. */
    @JsonIgnore
    boolean applies() {
        return ordinal != null && head != null && !head.compare();
    }

    @JsonIgnore
    boolean isPlaced() {
        return applies() && gathered != null && gathered.groups() == ListKeys.GROUPS;
    }

    ListEntry numbered(int number, Place now) {
        Gathered begun = parts.count() == 0 ? new Gathered(ListKeys.GROUPS, 0, 0, 0, false) : Gathered.NOTHING;
        return new ListEntry(listId, revision, head, parts, release, number, now, comparison, begun, null, reported);
    }

    ListEntry comparing(Comparison now) {
        return new ListEntry(listId, revision, head, parts, release, ordinal, place, now, gathered, answered, reported);
    }

    ListEntry gathered(Gathered now) {
        return new ListEntry(
                listId, revision, head, parts, release, ordinal, place, comparison, now, answered, reported);
    }

    ListEntry answered(Answered now) {
        return new ListEntry(
                listId, revision, head, parts, release, ordinal, place, comparison, gathered, now, reported);
    }

    ListEntry reported(Reported now) {
        return new ListEntry(
                listId, revision, head, parts, release, ordinal, place, comparison, gathered, answered, now);
    }

    /** Of a complete one. */
    @JsonIgnore
    PlanEntry plan() {
        CheckedHead known = Objects.requireNonNull(head);
        return new PlanEntry(
                Objects.requireNonNull(ordinal),
                listId,
                revision,
                Objects.requireNonNull(place).region(),
                known.region(),
                known.categories(),
                known.asOf(),
                known.version().time(),
                known.rows(),
                gathered != null && gathered.badDocument(),
                true);
    }
}
