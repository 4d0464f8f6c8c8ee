package org.yingbao.benchmark.peer.spring;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;
import org.yingbao.pipeline.store.rocksdb.RocksStore;

/** Yingbao's own RocksDB with Yingbao's settings, so that the store makes no difference. */
record RocksPeople(Store store) implements People {

    private static final String PEOPLE = "people";

    static RocksPeople in(Path folder) {
        return new RocksPeople(RocksStore.open(folder, List.of(new Kept(PEOPLE, Set.of())), false));
    }

    @Override
    public Optional<PersonDocument> findById(String id) {
        return findAllById(List.of(id)).stream().findFirst();
    }

    @Override
    public void save(PersonDocument person) {
        saveAll(List.of(person));
    }

    @Override
    public List<PersonDocument> findAllById(Collection<String> ids) {
        return store.load(PEOPLE, ids).values().stream()
                .map(RocksPeople::person)
                .toList();
    }

    @Override
    public void saveAll(Collection<PersonDocument> people) {
        Set<String> missed =
                store.write(PEOPLE, people.stream().map(RocksPeople::write).toList());
        if (!missed.isEmpty()) {
            throw new IllegalStateException("somebody else wrote");
        }
    }

    private static PersonDocument person(Stored stored) {
        return new PersonDocument(stored.id(), stored.version(), stored.body());
    }

    private static Write write(PersonDocument person) {
        return new Write(person.id(), person.version() - 1, person.body(), Map.of());
    }
}
