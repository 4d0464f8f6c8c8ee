package org.yingbao.subsidy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.entitlement.Entitlements;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.facts.Attribute;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.policy.Policy;
import tools.jackson.core.type.TypeReference;

/** What published texts pay each class, as an officer read them out, beside what the product makes of them. */
class PublishedPoliciesTest {
    private static final RecordName RECORD = new RecordName("urn:cn:civil-affairs", "A");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changji-2023", "dayao-2025", "fuzhou-2022", "gansu-2023", "guangyuan-2023", "guangyuan-2024",
                        "hohhot-2023",
                "jiangjin-2025", "jilin-2023", "kunming-2022", "langfang-2025", "linyi-2023", "lvliang-2023",
                        "maanshan-2023",
                "nanyue-2023", "ningxia-2023", "shanxi-2022", "shenyang-2023", "suzhou-2022", "taian-2026", "wuhu-2022",
                "xianyang-2023", "yangqu-2022", "yanshou-2025", "zhengzhou-2023"
            })
    void every_published_policy_is_admitted(String name) throws Exception {
        assertThat(read(name).refusals()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {3} {4}, tier {6}")
    @CsvFileSource(resources = "/policies/expected.csv", numLinesToSkip = 1)
    void each_class_is_paid_what_the_text_says(
            String name,
            String region,
            int year,
            String category,
            String attributes,
            LocalDate birth,
            int tier,
            long standardFen,
            long subsidyFen,
            long selfFen)
            throws Exception {
        Policy policy = read(name).policy();
        Policies book = Policies.NONE.with(policy, new Version(1, Instant.EPOCH, name, "00"));
        LocalDate day = policy.window().opens();

        Step step = Entitlements.decide(
                        new Facts(
                                Optional.of(birth),
                                day,
                                List.of(identity(category, attributes, region)),
                                List.of(enrolment(region, year, tier)),
                                List.of(),
                                List.of()),
                        book,
                        Optional.of(day))
                .years()
                .getOrDefault(year, List.of())
                .getLast();

        if (subsidyFen == 0) {
            assertThat(step.outcome()).isNotInstanceOf(Granted.class);
            assertThat(policy.standards())
                    .anyMatch(standard -> standard.amountFen() == standardFen && selfFen == standardFen);
        } else {
            assertThat(step.outcome())
                    .isInstanceOfSatisfying(
                            Granted.class,
                            granted -> assertThat(List.of(
                                            (long) granted.tier(),
                                            granted.standardFen(),
                                            granted.subsidyFen(),
                                            granted.selfFen()))
                                    .containsExactly((long) tier, standardFen, subsidyFen, selfFen));
        }
    }

    private static ReadPolicy read(String name) throws IOException, Refused {
        try (InputStream json = PublishedPoliciesTest.class.getResourceAsStream("/policies/" + name + ".json")) {
            return PolicyReader.read(Json.MAPPER.readTree(Objects.requireNonNull(json)));
        }
    }

    private static Identity identity(String category, String json, String region) {
        Map<String, Attribute> attributes = new HashMap<>();
        Json.MAPPER
                .readValue(json, new TypeReference<Map<String, Object>>() {})
                .forEach((name, value) -> AttributeText.of(value).ifPresent(known -> attributes.put(name, known)));
        return new Identity(
                RECORD,
                Instant.EPOCH,
                Status.ACTIVE,
                category,
                attributes,
                new Region(region),
                LocalDate.of(2015, 1, 1),
                LocalDate.MAX);
    }

    private static Enrolment enrolment(String region, int year, int tier) {
        return new Enrolment(
                RECORD,
                Instant.EPOCH,
                Status.ACTIVE,
                year,
                Scheme.RESIDENT,
                new Region(region),
                tier,
                LocalDate.MIN,
                LocalDate.MAX,
                false);
    }
}
