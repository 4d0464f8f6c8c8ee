package org.yingbao.subsidy.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.EnrolmentFact;
import org.yingbao.contracts.identity.IdentityFact;
import org.yingbao.contracts.identity.OtherGrantFact;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.identity.VitalStatusFact;
import org.yingbao.pipeline.Json;
import org.yingbao.rules.facts.Attribute;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Residence;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.place.Region;
import org.yingbao.subsidy.policy.AttributeText;
import tools.jackson.databind.ObjectReader;

/** The facts as identity-service publishes them, for the rules. */
final class FactsReader {
    private static final ObjectReader JSON = Json.MAPPER.readerFor(PersonFacts.class);

    private FactsReader() {}

    static PersonFacts parse(String json) {
        return JSON.readValue(json);
    }

    static Facts read(PersonFacts facts) {
        return new Facts(
                Optional.ofNullable(facts.birthDate()),
                Shanghai.dayOf(facts.newsAt()),
                identities(facts.identities()),
                enrolments(facts.enrolments()),
                deaths(facts.vitalStatus()),
                otherGrants(facts.otherGrants()));
    }

    private static List<Identity> identities(List<IdentityFact> facts) {
        List<Identity> identities = new ArrayList<>(facts.size());
        for (IdentityFact fact : facts) {
            identities.add(new Identity(
                    new RecordName(fact.source(), fact.recordId()),
                    fact.time(),
                    Status.valueOf(fact.status()),
                    fact.category(),
                    attributes(fact.attributes()),
                    new Region(fact.region()),
                    fact.from(),
                    end(fact.to()),
                    residence(fact)));
        }
        return identities;
    }

    private static Residence residence(IdentityFact fact) {
        return fact.township() == null && fact.village() == null
                ? Residence.UNKNOWN
                : new Residence(Optional.ofNullable(fact.township()), Optional.ofNullable(fact.village()));
    }

    private static Map<String, Attribute> attributes(@Nullable Map<String, Object> facts) {
        if (facts == null || facts.isEmpty()) {
            return Map.of();
        }
        Map<String, Attribute> attributes = new HashMap<>();
        facts.forEach((name, value) -> AttributeText.of(value).ifPresent(known -> attributes.put(name, known)));
        return attributes;
    }

    private static List<Enrolment> enrolments(List<EnrolmentFact> facts) {
        List<Enrolment> enrolments = new ArrayList<>(facts.size());
        for (EnrolmentFact fact : facts) {
            enrolments.add(new Enrolment(
                    new RecordName(fact.source(), fact.recordId()),
                    fact.time(),
                    Status.valueOf(fact.status()),
                    fact.coverageYear(),
                    Scheme.valueOf(fact.scheme()),
                    new Region(fact.region()),
                    fact.tier(),
                    fact.from() == null ? LocalDate.MIN : fact.from(),
                    end(fact.to()),
                    Boolean.TRUE.equals(fact.applied())));
        }
        return enrolments;
    }

    private static List<LocalDate> deaths(List<VitalStatusFact> facts) {
        return facts.stream()
                .filter(fact -> fact.status().equals("DECEASED"))
                .map(fact -> Objects.requireNonNull(fact.deceasedOn()))
                .toList();
    }

    private static List<OtherGrant> otherGrants(List<OtherGrantFact> facts) {
        return facts.stream()
                .filter(fact -> fact.status().equals("ACTIVE"))
                .map(fact -> new OtherGrant(
                        new RecordName(fact.source(), fact.recordId()),
                        fact.coverageYear(),
                        fact.payer(),
                        fact.amountFen(),
                        fact.grantedOn()))
                .toList();
    }

    private static LocalDate end(@Nullable LocalDate to) {
        return to == null ? LocalDate.MAX : to;
    }
}
