package org.yingbao.pipeline.processing;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.Tallied;

/**
 * Which writes of documents the sums of a partition contain. It is a part of the checkpoint, and so one with it. The
 * sums that changed with the last write lie in it until the next one, which puts them into their documents first.
 *
 * @param epoch who writes: higher with each thread that takes the partition over
 * @param write the number of the last write of that thread that the sums contain
 * @param ended of earlier epochs, the number of the last write that the sums contain
 * @param changed the sums that the last write changed, by name
 * @param unsaid the names of sums of which it is not known that they are published
 * @param read for each input, the offset to which it must have been read before sums stand for committed inputs only,
 *     and for all that published ones stood for
 * @param held whether sums are not published, because later ones were before the store forgot them
 * @param published for each partition of a tally's topic, as {@code topic/partition}, an offset before which nothing is
 *     that the sums do not contain
 */
record SumsCheckpoint(
        long epoch,
        long write,
        SortedMap<Long, Long> ended,
        Map<String, Sum> changed,
        Set<String> unsaid,
        Map<String, Long> read,
        boolean held,
        Map<String, Long> published) {

    /** A thread that was overtaken by so many others writes no more. */
    private static final int EPOCHS = 100;

    static final SumsCheckpoint NONE =
            new SumsCheckpoint(0, 0, Collections.emptySortedMap(), Map.of(), Set.of(), Map.of(), false, Map.of());

    /** Of a thread that takes the partition over, and has found these sums published. */
    SumsCheckpoint takenOver(PublishedSums found) {
        SortedMap<Long, Long> before = new TreeMap<>(ended);
        before.put(epoch, write);
        while (before.size() > EPOCHS) {
            before.remove(before.firstKey());
        }
        boolean forgotten = found.last().isAfter(epoch, write);
        return new SumsCheckpoint(
                Math.max(epoch, found.last().epoch()) + 1,
                0,
                before,
                changed,
                unsaid,
                furthest(read, found.last().read()),
                held || forgotten,
                published);
    }

    /** After one more write, of what follows from inputs up to these offsets. */
    SumsCheckpoint next(Map<String, Sum> changedNow, Map<String, Long> readNow) {
        Set<String> waiting = new HashSet<>(unsaid);
        waiting.addAll(changedNow.keySet());
        return new SumsCheckpoint(
                epoch, write + 1, ended, changedNow, waiting, furthest(read, readNow), held, published);
    }

    /** After everything was published, up to these offsets. */
    SumsCheckpoint published(Map<String, Long> ends) {
        Map<String, Long> all = new HashMap<>(published);
        all.putAll(ends);
        return new SumsCheckpoint(epoch, write, ended, changed, Set.of(), read, false, all);
    }

    /** What of a document is in the sums. */
    Map<String, Figures> counted(Tallied document) {
        return contains(document) ? document.current() : document.before();
    }

    /** Whether the sums contain the last change of a document. */
    boolean contains(Tallied document) {
        if (document.epoch() == epoch) {
            return document.write() <= write;
        }
        Long last = ended.get(document.epoch());
        return last == null ? ended.isEmpty() || document.epoch() < ended.firstKey() : document.write() <= last;
    }

    /** The same for a document that the next write changes, because of events up to these offsets. */
    Tallied changed(Tallied document, Map<String, Figures> now, Map<String, Long> readNow) {
        Map<String, Long> until = contains(document) ? readNow : furthest(readNow, document.read());
        return new Tallied(now, counted(document), epoch, write + 1, until);
    }

    /** For each input, the greater of two offsets. */
    static Map<String, Long> furthest(Map<String, Long> one, Map<String, Long> other) {
        Map<String, Long> both = new HashMap<>(one);
        other.forEach((input, offset) -> both.merge(input, offset, Math::max));
        return both;
    }
}
