package org.yingbao.testkit.departments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** The people of a town, the same for the same counts, and who of them is what in the year. */
final class Townspeople {

    private static final int OLDEST = 1935;
    private static final int YOUNGEST = 2019;
    private static final int FIRST_MINOR = 2008;

    private final TownCounts counts;
    private final SplittableRandom random;
    private final Set<String> documents = new HashSet<>();
    private final List<Townsperson> all = new ArrayList<>();

    Townspeople(TownCounts counts, SplittableRandom random) {
        this.counts = counts;
        this.random = random;
        List<String> categories = new ArrayList<>();
        counts.recognised().forEach((category, people) -> {
            for (int i = 0; i < people; i++) {
                categories.add(category);
            }
        });
        shuffle(categories);
        for (int number = 1; number <= categories.size(); number++) {
            all.add(person(number, categories.get(number - 1)));
        }
    }

    /** The first ones are recognised later, those after them lose it; so nobody is both. */
    private Townsperson person(int number, String category) {
        boolean later = number <= counts.later();
        boolean ends = !later && number <= counts.later() + counts.ended();
        LocalDate from = later ? someDay() : opening().minusDays(30L + random.nextInt(2_000));
        boolean minor = category.equals("ORPHAN") || category.equals("UNATTENDED_CHILD");
        LocalDate until = ends ? someDay() : null;
        Townsperson person;
        do {
            LocalDate birth = LocalDate.of(minor ? FIRST_MINOR : OLDEST, 1, 1)
                    .plusDays(random.nextInt(365 * (YOUNGEST - (minor ? FIRST_MINOR : OLDEST))));
            person = new Townsperson(number, category, counts.region(), birth, from, until);
        } while (!documents.add(person.document()));
        return person;
    }

    private void shuffle(List<String> some) {
        for (int i = some.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            String one = some.get(i);
            some.set(i, some.get(j));
            some.set(j, one);
        }
    }

    List<Townsperson> all() {
        return all;
    }

    private List<Townsperson> after(int passed, int many) {
        return all.subList(passed, passed + many);
    }

    List<Townsperson> dying() {
        return after(counts.later() + counts.ended(), counts.died());
    }

    List<Townsperson> employed() {
        return after(counts.later() + counts.ended() + counts.died(), counts.employed());
    }

    /** From the end, so that movers are as a rule neither dead nor employed. */
    List<Townsperson> enrolled() {
        return all.subList(all.size() - counts.enrolled(), all.size()).reversed();
    }

    LocalDate opening() {
        return LocalDate.of(counts.coverageYear() - 1, 9, 1);
    }

    LocalDate end() {
        return LocalDate.of(counts.coverageYear(), 12, 31);
    }

    /** A day of the year, after its first and before its last month. */
    LocalDate someDay() {
        return opening().plusDays(35L + random.nextInt(400));
    }
}
