package org.yingbao.contribution.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.contracts.contribution.CountingProgress;
import org.yingbao.contracts.contribution.PolicyPreview;
import org.yingbao.contracts.contribution.PolicyPreview.Group;
import org.yingbao.contracts.contribution.PolicyPreview.Status;
import org.yingbao.contracts.contribution.PolicyPreview.Sum;
import org.yingbao.contracts.subsidy.PreviewedDraft;
import org.yingbao.contribution.preview.Figure.Kind;
import org.yingbao.rules.facts.Utf8Order;

/** Writes a preview as it is published. */
final class PreviewWriter {
    private static final int GROUPS = 20;
    private static final Comparator<Group> LARGEST_FIRST = Comparator.comparingLong(Group::people)
            .reversed()
            .thenComparing(Group::category, Utf8Order::compare)
            .thenComparingInt(Group::tier)
            .thenComparingLong(Group::subsidyBeforeFen)
            .thenComparingLong(Group::subsidyAfterFen);

    private final Preview preview;
    private final SortedMap<String, Sum> byPayer = new TreeMap<>(Utf8Order::compare);
    private final SortedMap<String, Sum> byCounty = new TreeMap<>(Utf8Order::compare);
    private final SortedMap<String, Sum> byCategory = new TreeMap<>(Utf8Order::compare);
    private final List<Group> groups = new ArrayList<>();

    private PreviewWriter(Preview preview) {
        this.preview = preview;
        preview.figures().byName().forEach((name, value) -> sort(Figure.named(name), value));
        groups.sort(LARGEST_FIRST);
    }

    private void sort(Figure figure, long value) {
        switch (figure.kind()) {
            case PAYER_BEFORE -> add(byPayer, figure, value, 0);
            case PAYER_AFTER -> add(byPayer, figure, 0, value);
            case COUNTY_BEFORE -> add(byCounty, figure, value, 0);
            case COUNTY_AFTER -> add(byCounty, figure, 0, value);
            case CATEGORY_BEFORE -> add(byCategory, figure, value, 0);
            case CATEGORY_AFTER -> add(byCategory, figure, 0, value);
            case GROUP -> {
                Figure.Group group = figure.group();
                if (group != null) {
                    groups.add(group.of(value));
                }
            }
            default -> {}
        }
    }

    private static void add(SortedMap<String, Sum> sums, Figure figure, long before, long after) {
        String of = String.valueOf(figure.of());
        sums.merge(
                of,
                new Sum(of, before, after),
                (a, b) -> new Sum(of, a.beforeFen() + b.beforeFen(), a.afterFen() + b.afterFen()));
    }

    static PolicyPreview write(PreviewedDraft draft, Preview preview) {
        return new PreviewWriter(preview).written(draft);
    }

    private PolicyPreview written(PreviewedDraft draft) {
        int counted = preview.counted();
        boolean all = draft.annulled() || counted == draft.partitions();
        long leftOut = people(Kind.LEFT_OUT);
        return new PolicyPreview(
                draft.draftId(),
                draft.revision(),
                status(draft, all).name(),
                draft.policyId(),
                draft.region(),
                draft.coverageYear(),
                people(Kind.LOOKED_AT),
                people(Kind.MORE),
                people(Kind.LESS),
                people(Kind.NEWLY),
                people(Kind.NO_MORE),
                people(Kind.SAME),
                leftOut == 0 ? null : leftOut,
                List.copyOf(byPayer.values()),
                List.copyOf(byCounty.values()),
                List.copyOf(byCategory.values()),
                groups.stream().limit(GROUPS).toList(),
                all ? null : new CountingProgress(counted, draft.partitions()));
    }

    private static Status status(PreviewedDraft draft, boolean all) {
        return draft.annulled() ? Status.ANNULLED : all ? Status.COUNTED : Status.COUNTING;
    }

    private long people(Kind kind) {
        return preview.figures().get(Figure.people(kind).name());
    }
}
