package org.yingbao.subsidy.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Grant;
import org.yingbao.rules.policy.ParticipationRules;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.policy.Refusal;
import org.yingbao.rules.policy.Rules;
import org.yingbao.rules.policy.Standard;
import org.yingbao.rules.policy.Window;
import tools.jackson.databind.JsonNode;

/** Reads the data of a policy event, and refuses what its schema does not allow or whose region nobody knows. */
public final class PolicyReader {
    private final JsonFields policy;
    private final Gaps gaps = new Gaps();

    private PolicyReader(JsonFields policy) {
        this.policy = policy;
    }

    /** The policy, with every reason to refuse it that is no violation of the schema. */
    public static ReadPolicy read(JsonNode data) throws Refused {
        List<Refusal> unknownKeys = PolicyKeys.unknown(data);
        try {
            PolicyReader reader = new PolicyReader(JsonFields.of(data));
            Policy policy = reader.read();
            reader.gaps.addAll(unknownKeys);
            reader.gaps.addAll(Refusal.of(policy));
            return new ReadPolicy(policy, reader.gaps.all());
        } catch (Refused violation) {
            // What is missing may be there under a misspelt name.
            throw violation.reason() != Reason.SCHEMA_VIOLATION || unknownKeys.isEmpty()
                    ? violation
                    : new Refused(violation.reason(), violation.detail() + "; " + ReadPolicy.told(unknownKeys));
        }
    }

    private Policy read() throws Refused {
        long revision = policy.number("revision", 1, Long.MAX_VALUE);
        String region = policy.anyText("region");
        int year = (int) policy.number("coverageYear", 2000, 2100);
        Optional<String> label = policy.optionalText("policyId").filter(text -> !text.isEmpty());
        policy.optionalRemark("title");
        policy.optionalRemark("source");
        JsonFields window = policy.object("window");
        Window days = new Window(window.day("opens"), window.day("closes"));
        Optional<LocalDate> inForceFrom = policy.optionalDay("inForceFrom");
        boolean extending = policy.optionalFlag("extends");
        List<Standard> standards = standards();
        List<Grant> grants = grants();
        Optional<JsonFields> rules = policy.optionalObject("rules");
        Rules read = rules.isPresent() ? RulesReader.read(rules.get()) : Rules.DEFAULT;
        ParticipationRules participation = ParticipationReader.read(policy, gaps);
        if (!Region.isKnown(region)) {
            throw new Refused(Reason.UNKNOWN_REGION, policy.at("region") + ": not a region of GB/T 2260");
        }
        return new Policy(
                label.orElse(region + "-" + year),
                new Region(region),
                year,
                revision,
                days,
                inForceFrom,
                extending,
                standards,
                grants,
                read,
                participation);
    }

    private List<Standard> standards() throws Refused {
        ConditionReader conditions = new ConditionReader(gaps);
        List<Standard> standards = new ArrayList<>();
        for (JsonFields standard : array("standards")) {
            standards.add(new Standard(
                    AmountReader.tier(standard),
                    AmountReader.fen(standard, "amountFen"),
                    conditions.optional(standard)));
        }
        return standards;
    }

    private List<Grant> grants() throws Refused {
        GrantReader reader = new GrantReader(gaps);
        List<Grant> grants = new ArrayList<>();
        for (JsonFields grant : array("grants")) {
            grants.add(reader.read(grant));
        }
        return grants;
    }

    private List<JsonFields> array(String name) throws Refused {
        if (!policy.has(name)) {
            throw policy.refuse(name, "absent");
        }
        return policy.objects(name);
    }
}
