package org.yingbao.benchmark.peer.team.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.peer.team.store.Stored;
import org.yingbao.contracts.identity.CollectionFact;
import org.yingbao.contracts.identity.PersonCollections;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.Entitlements;
import org.yingbao.contracts.subsidy.YearEntitlement;

/**
 * A person's entitlements and collections, and what tax was told last of each year.
 *
 * @param unconfirmed what was told lately, perhaps in a transaction that did not come about
 */
record SettledPerson(
        String id,
        long revision,
        @Nullable Entitlements entitlements,
        @Nullable PersonCollections collections,
        List<ToldInstruction> told,
        List<ToldInstruction> unconfirmed,
        long ledgerVersion)
        implements Stored<SettledPerson> {

    static SettledPerson unknown(String id) {
        return new SettledPerson(id, 0, null, null, List.of(), List.of(), 0);
    }

    long entitlementsVersion() {
        return entitlements == null ? 0 : entitlements.version();
    }

    long collectionsVersion() {
        return collections == null ? 0 : collections.version();
    }

    SettledPerson with(Entitlements newer) {
        return new SettledPerson(id, revision, newer, collections, told, unconfirmed, ledgerVersion);
    }

    SettledPerson with(PersonCollections newer) {
        return new SettledPerson(id, revision, entitlements, newer, told, unconfirmed, ledgerVersion);
    }

    SettledPerson telling(ToldInstruction instruction) {
        List<ToldInstruction> last = new ArrayList<>(told);
        last.removeIf(each -> each.coverageYear() == instruction.coverageYear());
        last.add(instruction);
        List<ToldInstruction> more = new ArrayList<>(unconfirmed);
        more.add(instruction);
        return new SettledPerson(id, revision, entitlements, collections, last, more, ledgerVersion);
    }

    SettledPerson confirming(List<ToldInstruction> stillUnconfirmed) {
        return new SettledPerson(
                id, revision, entitlements, collections, told, List.copyOf(stillUnconfirmed), ledgerVersion);
    }

    SettledPerson withNextLedger() {
        return new SettledPerson(id, revision, entitlements, collections, told, unconfirmed, ledgerVersion + 1);
    }

    Optional<ToldInstruction> told(int year) {
        return told.stream().filter(each -> each.coverageYear() == year).findFirst();
    }

    List<EntitlementStep> steps(int year) {
        return entitlements == null
                ? List.of()
                : entitlements.years().stream()
                        .filter(each -> each.coverageYear() == year)
                        .map(YearEntitlement::steps)
                        .findFirst()
                        .orElse(List.of());
    }

    List<CollectionFact> collections(int year) {
        return collections == null
                ? List.of()
                : collections.collections().stream()
                        .filter(each -> each.coverageYear() == year)
                        .toList();
    }

    @Override
    public SettledPerson withRevision(long next) {
        return new SettledPerson(id, next, entitlements, collections, told, unconfirmed, ledgerVersion);
    }
}
