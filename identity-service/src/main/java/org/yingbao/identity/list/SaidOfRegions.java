package org.yingbao.identity.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Position;
import org.yingbao.rules.territory.Regions;

/**
 * What was said of region codes, in the order in which it came; nothing is taken back.
 *
 * @param last the record that said something new last
 */
record SaidOfRegions(List<CheckedRegion> said, @Nullable Position last) {

    static final SaidOfRegions NOTHING = new SaidOfRegions(List.of(), null);

    /** The same after a record; itself if it is known. */
    SaidOfRegions after(CheckedRegion came, Position at) {
        if (said.contains(came)) {
            return this;
        }
        List<CheckedRegion> all = new ArrayList<>(said);
        all.add(came);
        return new SaidOfRegions(all, at);
    }

    /** What the first so many mean. */
    KnownCodes until(int number) {
        Regions regions = Regions.NONE;
        Set<String> codes = new TreeSet<>();
        for (CheckedRegion each : said.subList(0, number)) {
            regions = regions.with(each.entry(), each.version());
            codes.addAll(each.codes());
        }
        return new KnownCodes(number, codes, last == null ? 0 : last.offset(), regions);
    }
}
