package org.yingbao.rules.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.place.Region;

class RegionsTest {
    private Regions regions = Regions.NONE;

    private record Said(RegionEntry entry) {
        static Said of(String code) {
            return new Said(RegionEntry.silent(new Region(code)));
        }

        Said from(int year) {
            return new Said(new RegionEntry(entry.region(), year, entry.succeededBy(), entry.parent(), entry.pool()));
        }

        Said succeededBy(String code) {
            return new Said(
                    new RegionEntry(entry.region(), entry.fromYear(), region(code), entry.parent(), entry.pool()));
        }

        Said below(String code) {
            return new Said(
                    new RegionEntry(entry.region(), entry.fromYear(), entry.succeededBy(), region(code), entry.pool()));
        }

        Said poolingWith(String code) {
            return new Said(new RegionEntry(
                    entry.region(), entry.fromYear(), entry.succeededBy(), entry.parent(), region(code)));
        }

        private static Optional<Region> region(String code) {
            return Optional.of(new Region(code));
        }
    }

    private void say(long revision, Said said) {
        regions = regions.with(said.entry(), version(revision));
    }

    private static Version version(long revision) {
        return new Version(revision, Instant.EPOCH, "id", "00");
    }

    private String successor(String code) {
        return regions.in(2023).successor(new Region(code)).code();
    }

    private List<String> ancestors(String code) {
        return regions.in(2023).ancestors(new Region(code)).stream()
                .map(Region::code)
                .toList();
    }

    private String pool(String code) {
        return regions.in(2023).pool(new Region(code)).code();
    }

    @Test
    void without_registers_a_code_says_what_gb_t_2260_says() {
        assertThat(successor("141102")).isEqualTo("141102");
        assertThat(ancestors("141102")).containsExactly("141102", "141100", "140000");
        assertThat(ancestors("140000")).containsExactly("140000");
        assertThat(pool("141102")).isEqualTo("141100");
        assertThat(pool("429004")).isEqualTo("429004");
        assertThat(pool("310101")).isEqualTo("310000");
        assertThat(regions.in(2023).asked(new Region("141102"))).containsExactly("140000", "141100", "141102");
    }

    @Test
    void an_abolished_code_means_what_succeeded_it_at_last() {
        say(1, Said.of("371202").succeededBy("371203"));
        say(1, Said.of("371203").succeededBy("370116"));

        assertThat(successor("371202")).isEqualTo("370116");
        assertThat(ancestors("371202")).containsExactly("370116", "370100", "370000");
        assertThat(regions.in(2023).predecessors(new Region("370116"))).containsExactly("371202", "371203");
    }

    @Test
    void a_chain_that_meets_a_code_twice_replaces_nothing() {
        say(1, Said.of("141102").succeededBy("141121"));
        say(1, Said.of("141121").succeededBy("141122"));
        say(1, Said.of("141122").succeededBy("141121"));
        say(1, Said.of("141123").succeededBy("141123"));

        assertThat(List.of("141102", "141121", "141122", "141123"))
                .allMatch(code -> successor(code).equals(code));
    }

    @Test
    void every_code_on_the_way_up_is_replaced_and_none_is_met_twice() {
        say(1, Said.of("371202").below("371200"));
        say(1, Said.of("371200").succeededBy("370100"));
        say(1, Said.of("370000").below("371202"));

        assertThat(ancestors("371202")).containsExactly("371202", "370100", "370000");
    }

    @Test
    void a_parent_is_named_by_the_register_of_the_successor() {
        say(1, Said.of("130629").below("133100"));
        say(1, Said.of("130600").succeededBy("130700").below("140000"));

        assertThat(ancestors("130629")).containsExactly("130629", "133100", "130000");
        assertThat(ancestors("130602")).containsExactly("130602", "130700", "130000");
    }

    @Test
    void the_nearest_ancestor_that_names_a_pooling_region_counts() {
        say(1, Said.of("140000").poolingWith("140000"));
        say(1, Said.of("141100").poolingWith("141121"));
        say(1, Said.of("141121").succeededBy("141181"));

        assertThat(pool("140105")).isEqualTo("140000");
        assertThat(pool("141102")).isEqualTo("141181");
    }

    @Test
    void of_the_records_that_speak_of_a_year_the_latest_version_counts() {
        say(1, Said.of("371202").succeededBy("370116"));
        say(2, Said.of("371202").from(2024).succeededBy("370117"));

        assertThat(regions.in(2023).successor(new Region("371202")).code()).isEqualTo("370116");
        assertThat(regions.in(2024).successor(new Region("371202")).code()).isEqualTo("370117");

        say(3, Said.of("371202"));
        assertThat(successor("371202")).isEqualTo("371202");
        assertThat(regions.in(2024).successor(new Region("371202")).code()).isEqualTo("371202");
    }

    @Test
    void a_record_of_a_later_year_that_is_older_says_nothing() {
        say(2, Said.of("371202"));
        say(1, Said.of("371202").from(2023).succeededBy("370116"));

        assertThat(successor("371202")).isEqualTo("371202");
    }

    @Test
    void a_record_that_changes_nothing_concerns_nobody() {
        say(2, Said.of("371202").succeededBy("370116"));

        assertThat(regions.changedBy(Said.of("371202").succeededBy("370116").entry(), version(3)))
                .isEmpty();
        assertThat(regions.changedBy(
                        Said.of("371202").from(2024).succeededBy("370116").entry(), version(3)))
                .isEmpty();
        assertThat(regions.changedBy(Said.of("371202").below("370100").entry(), version(1)))
                .isEmpty();
        assertThat(regions.changedBy(Said.of("141102").entry(), version(1))).isEmpty();
    }

    @Test
    void a_record_that_changes_something_is_found_by_the_code_and_by_what_succeeds_it() {
        assertThat(regions.changedBy(Said.of("371202").succeededBy("370116").entry(), version(1)))
                .containsExactly("370116", "371202");
        assertThat(regions.changedBy(Said.of("371202").poolingWith("370100").entry(), version(1)))
                .containsExactly("371202");
    }

    private List<RegionWarning.Code> warnings(Said said) {
        say(1, said);
        return regions.warnings(said.entry()).stream().map(RegionWarning::code).toList();
    }

    @Test
    void a_code_of_another_province_is_warned_of() {
        assertThat(warnings(Said.of("371302").succeededBy("371303"))).isEmpty();
        assertThat(warnings(Said.of("371302").succeededBy("141102")))
                .containsExactly(RegionWarning.Code.OTHER_PROVINCE);
    }

    @Test
    void codes_that_lead_in_a_circle_are_warned_of_by_the_record_that_closes_it() {
        assertThat(warnings(Said.of("371302").succeededBy("371303"))).isEmpty();
        assertThat(warnings(Said.of("371303").succeededBy("371302"))).containsExactly(RegionWarning.Code.CIRCLE);
    }

    @Test
    void what_is_said_of_a_code_that_is_replaced_is_warned_of() {
        assertThat(warnings(Said.of("371302").succeededBy("371303").below("371300")))
                .containsExactly(RegionWarning.Code.NOT_LOOKED_AT);
    }
}
