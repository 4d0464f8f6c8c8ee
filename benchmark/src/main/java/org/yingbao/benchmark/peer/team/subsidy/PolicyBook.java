package org.yingbao.benchmark.peer.team.subsidy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingbao.benchmark.peer.team.store.DocumentStore;
import org.yingbao.benchmark.peer.team.store.DocumentStores;
import org.yingbao.benchmark.peer.team.store.Stored;
import org.yingbao.contracts.department.Policy;
import org.yingbao.contracts.department.Region;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.policy.Policies;

/**
 * All policies, what region codes mean, and the last day that has passed: small enough to be held in memory, and kept
 * in the store. People are decided while it stands still, so that whoever looks for those it concerns finds all of
 * them.
 */
@Component
class PolicyBook {

    private final DocumentStore<Page> pages;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private Policies policies = Policies.NONE;
    private Optional<LocalDate> lastDay = Optional.empty();

    PolicyBook(DocumentStores stores) {
        pages = stores.collection("book", Page.class);
        pages.forEach(this::read);
    }

    /** One admitted record. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(
            String id,
            long revision,
            @Nullable PageVersion version,
            @Nullable Policy policy,
            @Nullable Region region,
            @Nullable LocalDate day)
            implements Stored<Page> {

        @Override
        public Page withRevision(long next) {
            return new Page(id, next, version, policy, region, day);
        }
    }

    /** Which version of its register a page is. */
    record PageVersion(long revision, Instant time, String eventId, String digest) {

        Version version() {
            return new Version(revision, time, eventId, digest);
        }
    }

    /** What is decided by the book as it stands. */
    <T> T whileItStands(BiFunction<Policies, Optional<LocalDate>, T> decision) {
        lock.readLock().lock();
        try {
            return decision.apply(policies, lastDay);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Puts a page in, unless the same or a greater version is there; says what was there before. */
    Optional<Page> put(Page page) {
        lock.writeLock().lock();
        try {
            Optional<Page> before =
                    Optional.ofNullable(pages.findAllById(List.of(page.id())).get(page.id()));
            if (before.isEmpty() || supersedes(page, before.get())) {
                pages.saveAll(
                        List.of(page.withRevision(before.map(Page::revision).orElse(0L))));
                read(page);
            }
            return before;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static boolean supersedes(Page page, Page before) {
        if (page.day() != null && before.day() != null) {
            return page.day().isAfter(before.day());
        }
        return page.version() != null
                && before.version() != null
                && page.version().version().compareTo(before.version().version()) > 0;
    }

    private void read(Page page) {
        if (page.policy() != null && page.version() != null) {
            policies = policies.with(
                    PolicyForRules.of(page.policy()), page.version().version());
        }
        if (page.region() != null && page.version() != null) {
            policies = policies.with(
                    RegionForRules.of(page.region()), page.version().version());
        }
        if (page.day() != null) {
            lastDay = Optional.of(page.day());
        }
    }
}
