package org.yingbao.subsidy.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.subsidy.PolicyJson.put;
import static org.yingbao.subsidy.person.APerson.aPerson;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.subsidy.YearEntitlement;
import org.yingbao.subsidy.Sent;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.testkit.store.MemoryStore;

/**
 * Regions and policies come among the people, the commands that follow from them in any order: in the end everybody is
 * decided as if the whole book had been there at first.
 */
class RegionsInAnyOrderTest {
    private static final int WORLDS = Integer.getInteger("yingbao.regions", 150);
    private static final long FIRST =
            Long.getLong("yingbao.seed", ThreadLocalRandom.current().nextLong(1L << 40));
    private static final List<String> CODES =
            List.of("371202", "371203", "371200", "370116", "370100", "370000", "130629", "130600");

    @BeforeAll
    static void be_silent() {
        ((Logger) LoggerFactory.getLogger(SweepProgress.class)).setLevel(Level.WARN);
    }

    @Test
    void everybody_ends_as_the_whole_book_says() {
        for (long seed = FIRST; seed < FIRST + WORLDS; seed++) {
            Random random = new Random(seed);
            List<Sent> book = book(random);
            List<PersonFacts> people = people(random);

            Running first = new Running(new MemoryStore());
            book.forEach(first::knowing);
            people.forEach(first::facts);
            first.settle();
            Running mixed = mixed(random, book, people);

            for (PersonFacts person : people) {
                assertThat(years(mixed, person.personId()))
                        .as("seed %d, person %s", seed, person.personId())
                        .isEqualTo(years(first, person.personId()));
            }
            assertThat(mixed.deadLetters).isEmpty();
        }
    }

    private static Running mixed(Random random, List<Sent> book, List<PersonFacts> people) {
        Running service = new Running(new MemoryStore());
        if (random.nextBoolean()) {
            service.withABookThatLags();
        }
        List<Object> all = new ArrayList<>(book);
        all.addAll(people);
        Collections.shuffle(all, random);
        List<ProducerRecord<byte[], byte[]>> commands = new ArrayList<>();
        for (Object each : all) {
            if (each instanceof Sent sent) {
                List<ProducerRecord<byte[], byte[]>> admitted = service.admitted(sent);
                service.hear(admitted.stream()
                        .filter(RegionsInAnyOrderTest::forTheBook)
                        .toList());
                admitted.stream().filter(record -> !forTheBook(record)).forEach(commands::add);
            } else {
                service.facts((PersonFacts) each);
            }
            if (random.nextInt(3) == 0) {
                hear(service, commands, random);
            }
        }
        hear(service, commands, random);
        return service;
    }

    private static void hear(Running service, List<ProducerRecord<byte[], byte[]>> commands, Random random) {
        Collections.shuffle(commands, random);
        service.hear(List.copyOf(commands)).settle();
        commands.clear();
    }

    private static boolean forTheBook(ProducerRecord<byte[], byte[]> record) {
        return BookTopics.FOLLOWED.contains(record.topic());
    }

    private static List<Sent> book(Random random) {
        List<Sent> book = new ArrayList<>();
        for (int policy = random.nextInt(4); policy >= 0; policy--) {
            book.add(Sent.policy(put(
                            put("/region", "\"" + any(random) + "\""),
                            "/standards/0/amountFen",
                            Integer.toString(30000 + 100 * policy)))
                    .called("policy-" + policy));
        }
        for (int region = random.nextInt(8); region >= 0; region--) {
            book.add(Sent.region(any(random), 1 + random.nextInt(3), said(random))
                    .called("region-" + region));
        }
        Collections.shuffle(book, random);
        return book;
    }

    private static String said(Random random) {
        List<String> said = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            said.add("\"succeededBy\": \"" + any(random) + "\"");
        }
        if (random.nextInt(3) == 0) {
            said.add("\"parent\": \"" + any(random) + "\"");
        }
        if (random.nextInt(3) == 0) {
            said.add("\"pool\": \"" + any(random) + "\"");
        }
        if (random.nextInt(3) == 0) {
            said.add("\"fromYear\": " + (2022 + random.nextInt(3)));
        }
        return String.join(", ", said);
    }

    private static List<PersonFacts> people(Random random) {
        List<PersonFacts> people = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            APerson person =
                    aPerson().named("p%026d".formatted(number)).holding("MINIMUM_LIVING", any(random), "2022-03-01");
            people.add((random.nextBoolean() ? person.enrolledIn(any(random), 1) : person).facts());
        }
        return people;
    }

    private static String any(Random random) {
        return CODES.get(random.nextInt(CODES.size()));
    }

    private static List<YearEntitlement> years(Running service, String id) {
        return service.isPublished(id) ? service.entitlements(id).years() : List.of();
    }
}
