package org.yingbao.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Random histories that never have a form prove nothing of it. */
class FormsTest {
    private static final int PEOPLE = 4;
    private static final int HISTORIES = 2000;

    @Test
    void every_form_occurs_often_in_two_thousand_histories() {
        Forms forms = new Forms();
        LongStream.rangeClosed(1, HISTORIES / PEOPLE)
                .mapToObj(seed -> Histories.world(seed, PEOPLE))
                .forEach(forms::add);
        print("Forms in " + HISTORIES + " histories", forms.counts());
        assertThat(forms.rarerThan(20)).isEmpty();
    }

    @Test
    void every_form_decides_about_somebody() {
        Influences influences = new Influences();
        LongStream.rangeClosed(1, 100)
                .mapToObj(seed -> Histories.world(seed, PEOPLE))
                .forEach(influences::add);
        print("Years of people in 400 histories that end otherwise without", influences.counts());
        assertThat(influences.counts().values()).allMatch(count -> count >= 2);
    }

    private static void print(String title, Map<String, Integer> counts) {
        StringBuilder table = new StringBuilder(title + "\n");
        counts.forEach((form, count) -> table.append("  %6d  %s%n".formatted(count, form)));
        System.out.print(table);
    }
}
