package org.yingbao.subsidy.policy;

import java.util.List;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.Amount;

/** Reads an amount, in exactly one of its forms. */
final class AmountReader {
    private static final List<String> FORMS =
            List.of("full", "fixedFen", "allButFen", "percent", "percentOfTier", "rest");

    /** With this and the greatest percent no sum of a grant leaves a long. */
    private static final long MOST_FEN = (1L << 53) - 1;

    private AmountReader() {}

    static Amount read(JsonFields parent, Gaps gaps) throws Refused {
        JsonFields amount = parent.object("amount");
        List<String> forms = FORMS.stream().filter(amount::has).toList();
        if (forms.isEmpty() && !FORMS.containsAll(parent.raw("amount").propertyNames())) {
            // What stands there is a key that no amount has, which is refused with all other reasons.
            return new Amount.Fixed(0);
        }
        if (forms.size() != 1) {
            throw parent.refuse("amount", "not exactly one of " + FORMS);
        }
        return switch (forms.getFirst()) {
            case "full" -> only(amount, "full", new Amount.Full());
            case "rest" -> only(amount, "rest", new Amount.Rest());
            case "fixedFen" -> new Amount.Fixed(fen(amount, "fixedFen"));
            case "allButFen" -> new Amount.AllBut(fen(amount, "allButFen"));
            case "percent" -> new Amount.ShareOfStandard(PercentReader.read(amount, "percent", gaps));
            default -> {
                JsonFields of = amount.object("percentOfTier");
                yield new Amount.ShareOfTier(tier(of), PercentReader.read(of, "percent", gaps));
            }
        };
    }

    static long fen(JsonFields fields, String name) throws Refused {
        return fields.number(name, 0, MOST_FEN);
    }

    static int tier(JsonFields fields) throws Refused {
        return (int) fields.number("tier", 1, Integer.MAX_VALUE);
    }

    private static Amount only(JsonFields amount, String name, Amount form) throws Refused {
        if (!amount.flag(name)) {
            throw amount.refuse(name, "can only be true");
        }
        return form;
    }
}
