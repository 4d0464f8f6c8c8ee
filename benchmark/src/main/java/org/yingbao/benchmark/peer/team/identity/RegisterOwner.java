package org.yingbao.benchmark.peer.team.identity;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.benchmark.peer.team.store.Stored;

/** Whom the greatest version of a register names, and whom lesser ones have named. */
record RegisterOwner(String id, long revision, RegisterVersion version, String personId, List<String> formerly)
        implements Stored<RegisterOwner> {

    static RegisterOwner first(AdmittedRecord record) {
        return new RegisterOwner(record.register().text(), 0, record.version(), record.personId(), List.of());
    }

    RegisterOwner after(AdmittedRecord record) {
        if (record.version().compareTo(version) <= 0) {
            return this;
        }
        List<String> before = formerly;
        if (!personId.equals(record.personId())) {
            before = new ArrayList<>(formerly);
            before.remove(record.personId());
            before.add(personId);
        }
        return new RegisterOwner(id, revision, record.version(), record.personId(), before);
    }

    @Override
    public RegisterOwner withRevision(long next) {
        return new RegisterOwner(id, next, version, personId, formerly);
    }
}
