package org.yingbao.benchmark.peer.team.subsidy;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.yingbao.benchmark.peer.team.store.DocumentStore;
import org.yingbao.benchmark.peer.team.store.DocumentStores;

/** The subsidy service. */
@Configuration
@Import({PolicyBook.class, PolicyAdmission.class, PolicyListener.class, FactsListener.class})
public class SubsidyService {

    @Bean
    DocumentStore<DecidedPerson> decidedPeople(DocumentStores stores) {
        return stores.collection(
                "people",
                DecidedPerson.class,
                List.of(
                        new DocumentStores.Lookup<>("dependsOn", DecidedPerson::dependsOn),
                        new DocumentStores.Lookup<>(
                                "nextDay",
                                person -> person.nextDay() == null
                                        ? List.of()
                                        : List.of(person.nextDay().toString()))));
    }
}
