package org.yingbao.subsidy.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.pipeline.door.Fields;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Grant;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.policy.Rules;
import org.yingbao.rules.policy.Standard;
import org.yingbao.rules.policy.Window;

/** Reads the data of a policy event, and refuses what its schema does not allow or whose region nobody knows. */
public final class PolicyReader {
    private PolicyReader() {}

    public static Policy read(Fields policy) throws Refused {
        long revision = policy.number("revision", 1, Long.MAX_VALUE);
        String region = policy.anyText("region");
        int year = (int) policy.number("coverageYear", 2000, 2100);
        Optional<String> label = policy.optionalText("policyId").filter(text -> !text.isEmpty());
        policy.optionalRemark("title");
        policy.optionalRemark("source");
        Fields window = policy.object("window");
        Window days = new Window(window.day("opens"), window.day("closes"));
        Optional<LocalDate> inForceFrom = policy.optionalDay("inForceFrom");
        List<Standard> standards = standards(policy);
        List<Grant> grants = grants(policy);
        Optional<Fields> rules = policy.optionalObject("rules");
        Rules read = rules.isPresent() ? RulesReader.read(rules.get()) : Rules.DEFAULT;
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
                policy.optionalFlag("extends"),
                standards,
                grants,
                read);
    }

    private static List<Standard> standards(Fields policy) throws Refused {
        List<Standard> standards = new ArrayList<>();
        for (Fields standard : array(policy, "standards")) {
            standards.add(new Standard(AmountReader.tier(standard), AmountReader.fen(standard, "amountFen")));
        }
        return standards;
    }

    private static List<Grant> grants(Fields policy) throws Refused {
        List<Grant> grants = new ArrayList<>();
        for (Fields grant : array(policy, "grants")) {
            grants.add(GrantReader.read(grant));
        }
        return grants;
    }

    private static List<Fields> array(Fields policy, String name) throws Refused {
        if (!policy.has(name)) {
            throw policy.refuse(name, "absent");
        }
        return policy.objects(name);
    }
}
