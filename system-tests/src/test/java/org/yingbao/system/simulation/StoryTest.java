package org.yingbao.system.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Topics;
import org.yingbao.testkit.model.Event;

/** Short as they are, stories have what worlds have. */
class StoryTest {

    private static final Map<String, Predicate<Story>> FORMS = Map.of(
            "regions",
                    story -> story.events().stream()
                            .anyMatch(event -> event.topic().equals(Topics.REGIONS)),
            "a successor", story -> says(story, "\"succeededBy\":\""),
            "a county of no city", story -> says(story, "\"region\":\"1490"),
            "a policy that extends another", story -> says(story, "\"extends\":true"),
            "a default tier", story -> says(story, "\"amountFen\":[0-9]+,\"when\""),
            "a refund within its payment", story -> says(story, "\"refundedFen\":[1-9]"),
            "a refund and its payment", StoryTest::hasRefundOfPayment);

    @Test
    void regions_refunds_and_the_forms_of_policies_are_in_many_stories() {
        Map<String, Integer> counts = new TreeMap<>();
        FORMS.keySet().forEach(form -> counts.put(form, 0));
        LongStream.range(0, 1000)
                .mapToObj(Story::of)
                .forEach(story -> FORMS.forEach((form, has) -> {
                    if (has.test(story)) {
                        counts.merge(form, 1, Integer::sum);
                    }
                }));
        System.out.println("Of 1,000 stories have " + counts);
        assertThat(counts.values()).allMatch(count -> count >= 20);
    }

    private static boolean says(Story story, String pattern) {
        return story.events().stream().anyMatch(event -> event.data().toString().matches("(?s).*" + pattern + ".*"));
    }

    private static boolean hasRefundOfPayment(Story story) {
        List<Event> collections = story.events().stream()
                .filter(event -> event.topic().equals(Topics.COLLECTIONS))
                .toList();
        return collections.stream()
                .anyMatch(refund -> collections.stream()
                        .anyMatch(paid -> paid.source().equals(refund.source())
                                && paid.data()
                                        .path("recordId")
                                        .equals(refund.data().path("refundOf"))));
    }
}
