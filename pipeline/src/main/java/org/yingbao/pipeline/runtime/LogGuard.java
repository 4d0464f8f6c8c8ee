package org.yingbao.pipeline.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.LogName;
import org.yingbao.pipeline.store.Store;

/**
 * Lets a stage begin only on the log by whose positions its store was filled. The store keeps that log's identity
 * beside the checkpoints; a store of a release that kept none takes the first that it meets. On another log, the
 * operator names it, and the store is emptied: everything is learned from the topics again.
 */
public final class LogGuard implements Precondition, LogName {

    private static final Logger LOG = LoggerFactory.getLogger(LogGuard.class);
    private static final String MARK = "log";
    private static final Set<String> STAY = Set.of("secret", MARK);
    private static final int SHORT = 8;

    private final Supplier<LogIdentity> ask;
    private final Store store;
    private final Set<String> named;
    private final Runnable whenAnother;
    private volatile @Nullable Met met;

    /**
     * What the store keeps.
     *
     * @param anew whether it was begun anew here: then whatever does not say of which log it speaks speaks of another
     * @param emptying whether it is not yet emptied of what it had of the log before
     */
    record Met(LogIdentity log, boolean anew, boolean emptying) {}

    /**
     * A guard of the positions on the inner topics of a service.
     *
     * @param named clusters, or topics that were made anew, by id, on which the operator wants to begin anew
     * @param whenAnother is run when the log turns out to be another one
     */
    public LogGuard(KafkaAccess access, TopicCreation topics, Store store, Set<String> named, Runnable whenAnother) {
        this(
                () -> {
                    topics.ensure();
                    return LogIdentity.ask(access.admin(), topics.inner());
                },
                store,
                named,
                whenAnother);
    }

    LogGuard(Supplier<LogIdentity> ask, Store store, Set<String> named, Runnable whenAnother) {
        this.ask = ask;
        this.store = store;
        this.named = Set.copyOf(named);
        this.whenAnother = whenAnother;
    }

    /** Throws {@link Unstartable} on another log than the store's, unless the operator has named it. */
    @Override
    public synchronized void ensure() {
        try {
            meet();
        } catch (Unstartable another) {
            whenAnother.run();
            throw another;
        }
    }

    @Override
    public void check() {
        ensure();
    }

    private void meet() {
        LogIdentity here = ask.get();
        Optional<byte[]> standing = store.mark(MARK);
        Met before =
                standing.map(bytes -> Json.MAPPER.readValue(bytes, Met.class)).orElse(null);
        boolean wanted = named.contains(here.cluster());
        if (before == null) {
            met = keep(null, new Met(here, wanted, false));
        } else if (before.emptying() || isAnother(before.log(), here)) {
            met = beginAnew(standing.orElseThrow(), before, here);
        } else {
            Met now = new Met(here.and(before.log()), before.anew() || wanted, false);
            met = now.equals(before) ? before : keep(standing.orElseThrow(), now);
        }
    }

    private static boolean isAnother(LogIdentity before, LogIdentity here) {
        return !here.cluster().equals(before.cluster())
                || !before.recreatedIn(here).isEmpty();
    }

    private Met beginAnew(byte[] standing, Met before, LogIdentity here) {
        if (!here.isNamed(named, before.log())) {
            throw new Unstartable(Differences.between(before.log(), here));
        }
        Met emptying = new Met(here, true, true);
        byte[] mark = Json.MAPPER.writeValueAsBytes(emptying);
        move(standing, mark);
        LOG.warn(
                "{}: the store is emptied and filled from the topics of cluster {}",
                Differences.SETTING,
                here.cluster());
        store.empty(STAY);
        return keep(mark, new Met(here, true, false));
    }

    private Met keep(byte @Nullable [] standing, Met now) {
        move(standing, Json.MAPPER.writeValueAsBytes(now));
        return now;
    }

    private void move(byte @Nullable [] standing, byte[] mark) {
        if (!store.mark(MARK, standing, mark)) {
            throw new TransientFailure("another instance has just met the log");
        }
    }

    @Override
    public String of(Collection<String> topics) {
        Met known = met;
        return known == null ? "" : String.join(" ", ids(known.log(), topics));
    }

    @Override
    public boolean isOfThisLog(Headers headers, Collection<String> topics) {
        Met known = Objects.requireNonNull(met, "nothing begins before the log is known");
        String says = org.yingbao.pipeline.event.Headers.text(headers, HEADER);
        return says == null ? !known.anew() : Set.of(says.split(" ")).containsAll(ids(known.log(), topics));
    }

    /** The cluster's name and those of the topics, shortened: they tell a handful of logs apart. */
    private static List<String> ids(LogIdentity log, Collection<String> topics) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(log.cluster()),
                        topics.stream().map(log.topics()::get).filter(Objects::nonNull))
                .map(id -> id.substring(0, Math.min(SHORT, id.length())))
                .distinct()
                .toList();
    }
}
