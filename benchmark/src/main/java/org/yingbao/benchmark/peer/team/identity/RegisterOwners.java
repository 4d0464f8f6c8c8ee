package org.yingbao.benchmark.peer.team.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yingbao.benchmark.peer.team.store.DocumentStore;
import org.yingbao.benchmark.peer.team.store.DocumentStores;

/**
 * Settles whom a register names when two versions name two people, whose threads do not know of each other: the store
 * lets only one of them in, and the other is told by rolling its batch back.
 */
@Component
class RegisterOwners {

    private final DocumentStore<RegisterOwner> owners;

    RegisterOwners(DocumentStores stores) {
        owners = stores.collection("owners", RegisterOwner.class);
    }

    /** The owner of each of the registers, by its name, once all these records are known. */
    Map<String, RegisterOwner> claim(List<AdmittedRecord> records) {
        Map<String, RegisterOwner> owned = owners.findAllById(records.stream()
                .map(record -> record.register().text())
                .distinct()
                .toList());
        Map<String, RegisterOwner> changed = new HashMap<>();
        for (AdmittedRecord record : records) {
            String id = record.register().text();
            RegisterOwner before = owned.get(id);
            RegisterOwner after = before == null ? RegisterOwner.first(record) : before.after(record);
            if (!after.equals(before)) {
                owned.put(id, after);
                changed.put(id, after);
            }
        }
        owners.saveAll(changed.values());
        return owned;
    }
}
