package org.yingbao.subsidy.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.policy.Grant;
import org.yingbao.rules.policy.IdentityFixed;
import org.yingbao.rules.policy.Refusal;
import org.yingbao.rules.policy.Share;

/** Reads a grant: for whom, when, in which tier, and who gives how much. */
final class GrantReader {
    private static final int MOST_PAYERS = 100;

    private final Gaps gaps;

    GrantReader(Gaps gaps) {
        this.gaps = gaps;
    }

    Grant read(JsonFields grant) throws Refused {
        List<String> categories = categories(grant);
        Condition when = new ConditionReader(gaps).optional(grant).orElseGet(Condition.Always::new);
        Optional<IdentityFixed> moment = IdentityFixedReader.optional(grant);
        int tier = grant.has("tier") ? AmountReader.tier(grant) : 1;
        if (grant.has("amount") && grant.has("payers")) {
            throw grant.refuse("payers", "beside an amount");
        }
        if (!grant.has("amount") && !grant.has("payers")) {
            throw grant.refuse("amount", "absent, and no payers");
        }
        Grant read = grant.has("amount")
                ? Grant.of(categories, when, tier, AmountReader.read(grant, gaps))
                : Grant.of(categories, when, tier, payers(grant));
        return read.fixedBy(moment);
    }

    private List<String> categories(JsonFields grant) throws Refused {
        if (!grant.has("categories")) {
            throw grant.refuse("categories", "absent");
        }
        List<String> categories = grant.codes("categories");
        if (categories.isEmpty()) {
            gaps.add(Refusal.Reason.EMPTY, grant.at("categories"), "a grant for no category");
        }
        return categories;
    }

    private List<Share> payers(JsonFields grant) throws Refused {
        List<JsonFields> payers = grant.objects("payers");
        if (payers.isEmpty()) {
            gaps.add(Refusal.Reason.EMPTY, grant.at("payers"), "a grant that nobody pays");
        }
        if (payers.size() > MOST_PAYERS) {
            throw grant.refuse("payers", "more than " + MOST_PAYERS);
        }
        List<Share> shares = new ArrayList<>();
        for (JsonFields payer : payers) {
            shares.add(new Share(payer.text("payer"), AmountReader.read(payer, gaps)));
        }
        return shares;
    }
}
