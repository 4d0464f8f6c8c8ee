package org.yingbao.subsidy.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.pipeline.door.Fields;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.policy.Grant;
import org.yingbao.rules.policy.Share;

final class GrantReader {
    private static final int MOST_PAYERS = 100;

    private GrantReader() {}

    static Grant read(Fields grant) throws Refused {
        List<String> categories = grant.codes("categories");
        if (categories.isEmpty()) {
            throw grant.refuse("categories", "absent or empty");
        }
        Optional<Fields> when = grant.optionalObject("when");
        Condition condition = when.isPresent() ? ConditionReader.read(when.get()) : new Condition.Always();
        int tier = grant.has("tier") ? AmountReader.tier(grant) : 1;
        if (grant.has("amount") && grant.has("payers")) {
            throw grant.refuse("payers", "beside an amount");
        }
        if (!grant.has("amount") && !grant.has("payers")) {
            throw grant.refuse("amount", "absent, and no payers");
        }
        return grant.has("amount")
                ? Grant.of(categories, condition, tier, amount(grant))
                : Grant.of(categories, condition, tier, payers(grant));
    }

    private static Amount amount(Fields grant) throws Refused {
        Amount amount = AmountReader.read(grant);
        if (amount instanceof Amount.Rest) {
            throw grant.refuse("amount/rest", "only for one of several payers");
        }
        return amount;
    }

    private static List<Share> payers(Fields grant) throws Refused {
        List<Fields> payers = grant.objects("payers");
        if (payers.isEmpty() || payers.size() > MOST_PAYERS) {
            throw grant.refuse("payers", "not between 1 and " + MOST_PAYERS);
        }
        List<Share> shares = new ArrayList<>();
        for (Fields payer : payers) {
            shares.add(new Share(payer.text("payer"), AmountReader.read(payer)));
        }
        if (shares.stream()
                        .filter(share -> share.amount() instanceof Amount.Rest)
                        .count()
                > 1) {
            throw grant.refuse("payers", "more than one gives the rest");
        }
        return shares;
    }
}
