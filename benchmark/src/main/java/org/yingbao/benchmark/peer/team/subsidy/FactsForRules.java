package org.yingbao.benchmark.peer.team.subsidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.peer.team.event.TeamJson;
import org.yingbao.contracts.identity.EnrolmentFact;
import org.yingbao.contracts.identity.IdentityFact;
import org.yingbao.contracts.identity.OtherGrantFact;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.identity.VitalStatusFact;
import org.yingbao.rules.facts.Attribute;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.place.Region;

/** The facts of the persons topic in the words of the rules. */
final class FactsForRules {

    private FactsForRules() {}

    static Facts of(PersonFacts person) {
        return new Facts(
                Optional.ofNullable(person.birthDate()),
                Shanghai.dayOf(person.newsAt()),
                person.identities().stream().map(FactsForRules::identity).toList(),
                person.enrolments().stream().map(FactsForRules::enrolment).toList(),
                deaths(person.vitalStatus()),
                person.otherGrants().stream()
                        .filter(grant -> grant.status().equals("ACTIVE"))
                        .map(FactsForRules::otherGrant)
                        .toList());
    }

    private static List<LocalDate> deaths(List<VitalStatusFact> facts) {
        return facts.stream()
                .filter(fact -> fact.status().equals("DECEASED"))
                .map(VitalStatusFact::deceasedOn)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Identity identity(IdentityFact fact) {
        return new Identity(
                new RecordName(fact.source(), fact.recordId()),
                fact.time(),
                Status.valueOf(fact.status()),
                fact.category(),
                attributes(fact.attributes()),
                new Region(fact.region()),
                fact.from(),
                orElse(fact.to(), LocalDate.MAX));
    }

    private static Map<String, Attribute> attributes(@Nullable Map<String, Object> sent) {
        if (sent == null) {
            return Map.of();
        }
        Map<String, Attribute> attributes = new HashMap<>();
        sent.forEach((name, value) -> {
            if (value != null) {
                attributes.put(name, attribute(value));
            }
        });
        return attributes;
    }

    static Attribute attribute(Object value) {
        return switch (value) {
            case String text -> Attribute.of(text);
            case Boolean yes -> Attribute.of(yes.toString());
            case Number number -> new Attribute(canonical(number), OptionalDouble.of(number.doubleValue()));
            default -> Attribute.of(canonical(value));
        };
    }

    /** Canonical JSON is defined of objects and arrays only, so that the value is put into one. */
    private static String canonical(Object value) {
        try {
            String list = new JsonCanonicalizer(TeamJson.OURS.writeValueAsBytes(List.of(value))).getEncodedString();
            return list.substring(1, list.length() - 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Enrolment enrolment(EnrolmentFact fact) {
        return new Enrolment(
                new RecordName(fact.source(), fact.recordId()),
                fact.time(),
                Status.valueOf(fact.status()),
                fact.coverageYear(),
                Scheme.valueOf(fact.scheme()),
                new Region(fact.region()),
                fact.tier(),
                orElse(fact.from(), LocalDate.MIN),
                orElse(fact.to(), LocalDate.MAX),
                Boolean.TRUE.equals(fact.applied()));
    }

    private static OtherGrant otherGrant(OtherGrantFact fact) {
        return new OtherGrant(
                new RecordName(fact.source(), fact.recordId()),
                fact.coverageYear(),
                fact.payer(),
                fact.amountFen(),
                fact.grantedOn());
    }

    private static LocalDate orElse(@Nullable LocalDate day, LocalDate other) {
        return day == null ? other : day;
    }
}
