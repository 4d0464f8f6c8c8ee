package org.yingbao.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.identity.person.Says.collection;
import static org.yingbao.identity.person.Says.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Topics;

/** What was published before the store forgot it is not followed by anything older. */
class ForgottenTest {

    private static final int MORE_THAN_A_BATCH = 10;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Village village;

    @BeforeEach
    void open() {
        village = new Village(folder);
        IntStream.range(0, MORE_THAN_A_BATCH).forEach(each -> {
            village.hear(identity("I" + each).of("ANN"), collection("C" + each).of("ANN"));
            village.settle();
        });
    }

    @AfterEach
    void close() {
        village.close();
    }

    private void forget() {
        village.emptyTheStore();
        village.settle();
    }

    private List<String> saidSince(List<String> before, String topic) {
        List<String> said = village.eventIds(topic);
        assertThat(said).startsWith(before.toArray(String[]::new));
        return said.subList(before.size(), said.size());
    }

    @Test
    void an_emptied_store_says_only_the_last_again() {
        List<String> facts = village.eventIds(Topics.PERSONS);
        List<String> collections = village.eventIds(Topics.PERSON_COLLECTIONS);

        forget();

        assertThat(saidSince(facts, Topics.PERSONS)).containsExactly(facts.getLast());
        assertThat(saidSince(collections, Topics.PERSON_COLLECTIONS)).containsExactly(collections.getLast());
    }

    @Test
    void nor_does_one_that_was_emptied_twice() {
        List<String> facts = village.eventIds(Topics.PERSONS);

        forget();
        forget();

        assertThat(saidSince(facts, Topics.PERSONS)).containsOnly(facts.getLast());
    }

    @Test
    void what_comes_later_is_said_under_the_next_version() {
        forget();
        List<String> before = village.eventIds(Topics.PERSONS);

        village.hear(identity("later").of("ANN"));
        village.settle();

        assertThat(saidSince(before, Topics.PERSONS))
                .containsExactly(Says.personId("ANN") + "-person-" + (MORE_THAN_A_BATCH + 1));
    }
}
