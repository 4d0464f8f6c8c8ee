package org.yingbao.rules.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.place.Region;

/** What a closing of a region looks at. */
class TerritoryTest {
    private static final List<String> CODES =
            List.of("140000", "141100", "141102", "141181", "140100", "140105", "370000", "371300", "371302", "371322");

    private Regions regions = Regions.NONE;

    @Test
    void without_registers_the_codes_say_it() {
        Territory city = of("141100");

        assertThat(city.otherwise()).isEmpty();
        assertThat(city.contains(new Region("141102"))).isTrue();
        assertThat(city.contains(new Region("141100"))).isTrue();
        assertThat(city.contains(new Region("140105"))).isFalse();
        assertThat(city.contains(new Region("140000"))).isFalse();
    }

    @Test
    void a_county_lies_under_the_parent_that_its_register_names() {
        say("141181", null, "140100");

        assertThat(of("140100").contains(new Region("141181"))).isTrue();
        assertThat(of("140100").reachesBeyondItsCode()).isTrue();
        assertThat(of("141100").contains(new Region("141181"))).isFalse();
        assertThat(of("141100").reachesBeyondItsCode()).isFalse();
        assertThat(of("140000").contains(new Region("141181"))).isTrue();
    }

    @Test
    void counties_go_with_their_city_also_if_no_register_knows_them() {
        say("141100", null, "370000");

        assertThat(of("370000").contains(new Region("141102"))).isTrue();
        assertThat(of("140000").contains(new Region("141102"))).isFalse();
    }

    @Test
    void an_abolished_county_lies_where_its_successor_does() {
        say("141181", "140105", null);

        assertThat(of("140100").contains(new Region("141181"))).isTrue();
        assertThat(of("141181").region()).isEqualTo(new Region("140105"));
        assertThat(of("141181").contains(new Region("140105"))).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_territory_says_what_the_way_up_says(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = random.nextInt(6); i > 0; i--) {
            say(any(random), random.nextBoolean() ? any(random) : null, random.nextBoolean() ? any(random) : null);
        }
        RegionsOfYear year = regions.in(2023);
        for (String region : CODES) {
            Territory territory = of(region);
            for (String code : CODES) {
                assertThat(territory.contains(new Region(code)))
                        .as("%s in %s", code, region)
                        .isEqualTo(year.ancestors(new Region(code)).contains(year.successor(new Region(region))));
            }
        }
    }

    private static String any(SplittableRandom random) {
        return CODES.get(random.nextInt(CODES.size()));
    }

    private Territory of(String region) {
        return Territory.of(new Region(region), regions.in(2023));
    }

    private void say(String code, @Nullable String succeededBy, @Nullable String parent) {
        RegionEntry entry = new RegionEntry(
                new Region(code),
                0,
                Optional.ofNullable(succeededBy).map(Region::new),
                Optional.ofNullable(parent).map(Region::new),
                Optional.empty());
        regions = regions.with(entry, new Version(1, Instant.EPOCH, "id", "00"));
    }
}
