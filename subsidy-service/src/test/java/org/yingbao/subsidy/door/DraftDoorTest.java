package org.yingbao.subsidy.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.subsidy.PolicyJson.LINYI;
import static org.yingbao.subsidy.PolicyJson.put;
import static org.yingbao.subsidy.PolicyJson.remove;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.pipeline.Json;
import org.yingbao.subsidy.Sent;
import org.yingbao.subsidy.draft.DraftAdmitted;

class DraftDoorTest {

    private static String draft(String policy) {
        return "{\"draftId\": \"d\", \"revision\": 1, \"status\": \"ACTIVE\", \"policy\": %s}".formatted(policy);
    }

    private static AtTheDoor sent(String data) {
        return AtTheDoor.batch(Sent.draft(data));
    }

    @Test
    void a_sound_draft_goes_into_a_book_of_its_own_and_sweeps_nobody() {
        AtTheDoor door = sent(draft(LINYI));

        assertThat(door.leaving()).extracting(ProducerRecord::topic).containsExactly("subsidy.drafts.v1");
        DraftAdmitted admitted = Json.MAPPER.readValue(door.leaving().getFirst().value(), DraftAdmitted.class);
        assertThat(admitted.version().draftId()).isEqualTo("d");
        assertThat(admitted.draft().path("policy")).isEqualTo(Json.MAPPER.readTree(LINYI));
    }

    @Test
    void policies_and_drafts_come_side_by_side() {
        assertThat(AtTheDoor.batch(Sent.policy(LINYI), Sent.draft(draft(LINYI))).deadLetters())
                .isEmpty();
        assertThat(sent(LINYI).deadLetters()).containsExactly("SCHEMA_VIOLATION /draftId: absent");
    }

    @Test
    void a_draft_is_refused_with_all_reasons_of_the_policy_in_it() {
        assertThat(sent(draft(put("/grants", "[]").replace("\"standards\"", "\"min_age\":1,\"standards\"")))
                        .deadLetters())
                .singleElement()
                .asString()
                .startsWith("REFUSED_POLICY ")
                .contains("/policy/min_age: ", "/policy/grants: there is no grant");
    }

    @Test
    void nothing_is_ignored_in_a_draft() {
        assertThat(sent(draft(LINYI).replace("\"status\"", "\"note\": 1, \"status\""))
                        .deadLetters())
                .singleElement()
                .asString()
                .startsWith("REFUSED_POLICY /note: a draft has no such key");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "status": "ACTIVE"  | "status": "OVER"  | SCHEMA_VIOLATION /status: not one of [ACTIVE, ANNULLED]
            "revision": 1, "status" | "revision": 0, "status" | SCHEMA_VIOLATION /revision
            "draftId": "d"      | "draftId": " "    | SCHEMA_VIOLATION /draftId: blank
            "draftId": "d"      | "id": "d"         | SCHEMA_VIOLATION /draftId: absent
            371300              | 991300            | UNKNOWN_REGION /policy/region
            """)
    void what_the_schema_does_not_allow_is_named(String written, String altered, String letter) {
        String data = draft(LINYI);
        assertThat(data).contains(written);
        assertThat(sent(data.replace(written, altered)).deadLetters())
                .singleElement()
                .asString()
                .startsWith(letter);
    }

    @Test
    void what_is_missing_in_the_policy_is_named_where_it_stands() {
        assertThat(sent(draft(remove("/standards"))).deadLetters())
                .containsExactly("SCHEMA_VIOLATION /policy/standards: absent");
        assertThat(sent("{\"draftId\": \"d\", \"revision\": 1, \"status\": \"ANNULLED\"}")
                        .deadLetters())
                .containsExactly("SCHEMA_VIOLATION /policy: absent");
    }

    @Test
    void a_draft_from_the_future_is_refused() {
        assertThat(AtTheDoor.batch(Sent.draft(draft(LINYI)).ofTime("2023-09-03T08:00:00+08:00"))
                        .deadLetters())
                .isEqualTo(List.of("TIME_IN_FUTURE time: more than a day after the broker took the record"));
    }
}
