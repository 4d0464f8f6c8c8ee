package org.yingbao.subsidy.policy;

import java.math.BigDecimal;
import java.util.List;
import org.yingbao.pipeline.door.Fields;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.Percent;

final class AmountReader {
    private static final List<String> FORMS = List.of("full", "fixedFen", "percent", "percentOfTier", "rest");
    /** With this and the greatest percent no sum of a grant leaves a long. */
    private static final long MOST_FEN = (1L << 53) - 1;

    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1_000);

    private AmountReader() {}

    static Amount read(Fields parent) throws Refused {
        Fields amount = parent.object("amount");
        List<String> forms = FORMS.stream().filter(amount::has).toList();
        if (forms.size() != 1) {
            throw parent.refuse("amount", "not exactly one of " + FORMS);
        }
        return switch (forms.getFirst()) {
            case "full" -> only(amount, "full", new Amount.Full());
            case "rest" -> only(amount, "rest", new Amount.Rest());
            case "fixedFen" -> new Amount.Fixed(fen(amount, "fixedFen"));
            case "percent" -> new Amount.ShareOfStandard(percent(amount));
            default -> {
                Fields of = amount.object("percentOfTier");
                yield new Amount.ShareOfTier(tier(of), percent(of));
            }
        };
    }

    static long fen(Fields fields, String name) throws Refused {
        return fields.number(name, 0, MOST_FEN);
    }

    static int tier(Fields fields) throws Refused {
        return (int) fields.number("tier", 1, Integer.MAX_VALUE);
    }

    private static Amount only(Fields amount, String name, Amount form) throws Refused {
        if (!amount.flag(name)) {
            throw amount.refuse(name, "can only be true");
        }
        return form;
    }

    private static Percent percent(Fields fields) throws Refused {
        if (!fields.raw("percent").isNumber()) {
            throw fields.refuse("percent", "not a number");
        }
        BigDecimal percent = fields.raw("percent").decimalValue();
        if (percent.signum() < 0 || percent.compareTo(MOST_PERCENT) > 0) {
            throw fields.refuse("percent", "not between 0 and " + MOST_PERCENT);
        }
        if (percent.stripTrailingZeros().scale() > 2) {
            throw fields.refuse("percent", "more than two decimals");
        }
        return new Percent(percent.movePointRight(2).longValueExact());
    }
}
