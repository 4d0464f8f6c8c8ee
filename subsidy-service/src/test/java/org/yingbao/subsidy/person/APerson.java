package org.yingbao.subsidy.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.EnrolmentFact;
import org.yingbao.contracts.identity.IdentityFact;
import org.yingbao.contracts.identity.OtherGrantFact;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.identity.VitalStatusFact;

/** A person as identity-service publishes them. */
record APerson(PersonFacts facts) {
    static final String ID = "p" + "a".repeat(26);
    private static final String SOURCE = "urn:civil-affairs:test";

    static APerson aPerson() {
        return new APerson(new PersonFacts(
                ID,
                1,
                LocalDate.of(1960, 5, 4),
                Instant.parse("2022-09-10T02:00:00Z"),
                "c2VhbGVk",
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    APerson named(String id) {
        return new APerson(new PersonFacts(
                id,
                facts.version(),
                facts.birthDate(),
                facts.newsAt(),
                facts.sealedSubject(),
                facts.vitalStatus(),
                facts.identities(),
                facts.enrolments(),
                facts.otherGrants()));
    }

    /** The same person in the next version, by news of that time. */
    APerson newsAt(String time) {
        return new APerson(new PersonFacts(
                facts.personId(),
                facts.version() + 1,
                facts.birthDate(),
                Instant.parse(time),
                facts.sealedSubject(),
                facts.vitalStatus(),
                facts.identities(),
                facts.enrolments(),
                facts.otherGrants()));
    }

    APerson sealedAs(String sealed) {
        return new APerson(new PersonFacts(
                facts.personId(),
                facts.version(),
                facts.birthDate(),
                facts.newsAt(),
                sealed,
                facts.vitalStatus(),
                facts.identities(),
                facts.enrolments(),
                facts.otherGrants()));
    }

    APerson holding(String category, String region, String from) {
        return holding(category, region, from, null, "ACTIVE", null);
    }

    APerson holding(String category, String region, String from, String to) {
        return holding(category, region, from, to, "ENDED", null);
    }

    APerson holding(
            String category,
            String region,
            String from,
            @Nullable String to,
            String status,
            @Nullable Map<String, Object> attributes) {
        IdentityFact fact = new IdentityFact(
                SOURCE,
                "R" + facts.identities().size(),
                1L,
                facts.newsAt(),
                status,
                category,
                attributes,
                region,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
        return with(
                Stream.concat(facts.identities().stream(), Stream.of(fact)).toList(),
                facts.enrolments(),
                facts.vitalStatus(),
                facts.otherGrants());
    }

    APerson withoutIdentities() {
        return with(List.of(), facts.enrolments(), facts.vitalStatus(), facts.otherGrants());
    }

    APerson enrolled(EnrolmentFact fact) {
        return with(facts.identities(), List.of(fact), facts.vitalStatus(), facts.otherGrants());
    }

    APerson enrolledIn(String region, int tier) {
        return enrolled(new EnrolmentFact(
                "urn:medical-insurance:test",
                "E",
                1,
                facts.newsAt(),
                "ACTIVE",
                2023,
                "RESIDENT",
                region,
                tier,
                null,
                null,
                null));
    }

    APerson deceasedOn(String day) {
        VitalStatusFact fact = new VitalStatusFact(
                "urn:public-security:test", "V", 1, facts.newsAt(), "DECEASED", LocalDate.parse(day));
        return with(facts.identities(), facts.enrolments(), List.of(fact), facts.otherGrants());
    }

    APerson alsoPaidBy(OtherGrantFact... grants) {
        return with(facts.identities(), facts.enrolments(), facts.vitalStatus(), List.of(grants));
    }

    private APerson with(
            List<IdentityFact> identities,
            List<EnrolmentFact> enrolments,
            List<VitalStatusFact> vitalStatus,
            List<OtherGrantFact> otherGrants) {
        return new APerson(new PersonFacts(
                facts.personId(),
                facts.version(),
                facts.birthDate(),
                facts.newsAt(),
                facts.sealedSubject(),
                vitalStatus,
                identities,
                enrolments,
                otherGrants));
    }
}
