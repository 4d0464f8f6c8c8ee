package org.yingbao.benchmark.peer.team.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.benchmark.peer.team.store.Stored;

/**
 * All that departments say of one person: of each register the version that counts. What was folded up to which offset
 * stands beside it, so that what is delivered again after a crash is published again and changes nothing.
 */
record RegisteredPerson(
        String id,
        long revision,
        List<AdmittedRecord> records,
        String sealedSubject,
        long factsVersion,
        long collectionsVersion,
        int partition,
        long offset)
        implements Stored<RegisteredPerson> {

    static RegisteredPerson unknown(String id) {
        return new RegisteredPerson(id, 0, List.of(), "", 0, 0, -1, -1);
    }

    Optional<AdmittedRecord> current(RegisterName register) {
        return records.stream()
                .filter(record -> record.register().equals(register))
                .findFirst();
    }

    boolean hasSeen(int inPartition, long atOffset) {
        return partition == inPartition && atOffset <= offset;
    }

    RegisteredPerson seen(int inPartition, long atOffset) {
        return new RegisteredPerson(
                id, revision, records, sealedSubject, factsVersion, collectionsVersion, inPartition, atOffset);
    }

    RegisteredPerson with(AdmittedRecord record) {
        List<AdmittedRecord> more = others(record.register());
        more.add(record);
        return changed(more, record.ofTax());
    }

    RegisteredPerson without(AdmittedRecord record) {
        return changed(others(record.register()), record.ofTax());
    }

    private RegisteredPerson changed(List<AdmittedRecord> now, boolean collection) {
        return new RegisteredPerson(
                id,
                revision,
                now,
                PersonSnapshots.sealedSubject(now).orElse(sealedSubject),
                collection ? factsVersion : factsVersion + 1,
                collection ? collectionsVersion + 1 : collectionsVersion,
                partition,
                offset);
    }

    private List<AdmittedRecord> others(RegisterName register) {
        List<AdmittedRecord> others = new ArrayList<>(records);
        others.removeIf(record -> record.register().equals(register));
        return others;
    }

    @Override
    public RegisteredPerson withRevision(long next) {
        return new RegisteredPerson(
                id, next, records, sealedSubject, factsVersion, collectionsVersion, partition, offset);
    }
}
