package org.yingbao.benchmark.peer.spring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What both contenders ask of their store, whichever it is. */
public interface People {

    Optional<PersonDocument> findById(String id);

    void save(PersonDocument person);

    List<PersonDocument> findAllById(Collection<String> ids);

    /** In one go. */
    void saveAll(Collection<PersonDocument> people);
}
