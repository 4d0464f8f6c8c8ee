package org.yingbao.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PublishedContractTest {

    private static final String NOTICE = "notice.v1";

    private final ObjectNode notice =
            (ObjectNode) JsonMapper.shared().readTree(PublishedContract.read("examples/" + NOTICE + ".json"));

    @Test
    void an_example_keeps_to_its_schema() {
        assertThat(PublishedContract.faults(NOTICE, notice)).isEmpty();
    }

    @Test
    void a_field_that_is_missing_is_a_fault() {
        notice.remove("personId");

        assertThat(PublishedContract.faults(NOTICE, notice))
                .singleElement()
                .asString()
                .contains("personId");
    }

    @Test
    void so_is_one_that_the_schema_does_not_name_wherever_it_stands() {
        ObjectNode person =
                (ObjectNode) JsonMapper.shared().readTree(PublishedContract.read("examples/person.v1.json"));
        person.put("mood", "cheerful");
        ((ObjectNode) person.withArray("identities").get(0)).put("colour", "blue");

        assertThat(PublishedContract.faults("person.v1", person))
                .containsExactlyInAnyOrder(
                        "person.v1 does not name /mood", "person.v1 does not name /identities/0/colour");
    }

    @Test
    void a_day_that_is_none_is_a_fault() {
        ObjectNode day = JsonMapper.shared().createObjectNode().put("day", "2023-02-30");

        assertThat(PublishedContract.faults("day.v1", day)).isNotEmpty();
    }

    @Test
    void nothing_is_held_against_a_schema_that_is_not_there() {
        assertThat(PublishedContract.knows("horoscope.v1")).isFalse();
        assertThatThrownBy(() -> PublishedContract.faults("horoscope.v1", notice))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
