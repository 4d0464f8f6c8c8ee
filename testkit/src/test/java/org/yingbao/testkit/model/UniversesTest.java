package org.yingbao.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UniversesTest {
    private static final int COPIES = 5;

    private final List<Case> cases = Case.all();
    private final List<Universes.Group> groups = Universes.copies(cases, COPIES);

    @Test
    void every_case_is_there_in_every_order() {
        assertThat(groups.stream().mapToInt(g -> g.copies().size()).sum()).isEqualTo(cases.size() * COPIES);
        assertThat(groups.stream().flatMap(g -> g.copies().stream()).map(Universes.Copy::toString))
                .doesNotHaveDuplicates();
    }

    @Test
    void few_platforms_are_enough() {
        System.out.println(groups.stream()
                .map(g -> g.lastPublishedDay().map(Object::toString).orElse("no day") + ": "
                        + g.copies().size())
                .toList());
        assertThat(groups).hasSizeLessThan(25);
    }

    @Test
    void every_copy_alone_ends_as_expected() {
        groups.forEach(g -> g.copies().forEach(c -> assertEnds(new PlainModel(c.events()), c)));
    }

    @Test
    void a_whole_group_together_ends_as_expected() {
        for (Universes.Group group : groups) {
            PlainModel together = new PlainModel(group.inTurn());
            group.copies().forEach(copy -> assertEnds(together, copy));
            PlainModel shuffled = new PlainModel(Orders.shuffled(group.inTurn(), 1));
            group.copies().forEach(copy -> assertEnds(shuffled, copy));
        }
    }

    @Test
    void nothing_but_the_days_is_named_by_two_copies() {
        for (Universes.Group group : groups) {
            Set<String> seen = new HashSet<>();
            for (Universes.Copy copy : group.copies()) {
                Set<String> named = new HashSet<>();
                for (Event event : copy.events()) {
                    named.add("id " + event.id());
                    named.add("record " + event.data().path("recordId").asString("of " + event.id()));
                    named.add("document "
                            + event.data()
                                    .path("person")
                                    .path("document")
                                    .path("number")
                                    .asString("of " + event.id()));
                    List.of("region", "succeededBy", "parent", "pool")
                            .forEach(field -> Fields.optionalText(event.data(), field)
                                    .ifPresent(region -> named.add("region " + region)));
                }
                assertThat(seen).as(copy.toString()).doesNotContainAnyElementsOf(named);
                seen.addAll(named);
            }
        }
    }

    @Test
    void copies_pass_the_door_and_keep_the_small_x() {
        groups.forEach(
                g -> g.inTurn().forEach(e -> assertThat(PlainDoor.faults(e)).isEmpty()));
        assertThat(groups.stream()
                        .flatMap(g -> g.inTurn().stream())
                        .map(e -> e.data()
                                .path("person")
                                .path("document")
                                .path("number")
                                .asString(""))
                        .filter(number -> number.endsWith("x")))
                .hasSizeGreaterThanOrEqualTo(COPIES);
    }

    private static void assertEnds(PlainModel model, Universes.Copy copy) {
        for (Expectation expected : copy.expectations()) {
            assertThat(model.target(expected.document(), expected.coverageYear()))
                    .as("%s, %s", copy, expected.document())
                    .isEqualTo(expected.target());
        }
    }
}
