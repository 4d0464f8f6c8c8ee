package org.yingbao.subsidy.policy;

import java.math.BigDecimal;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.Percent;
import org.yingbao.rules.policy.Refusal;

/** Reads a percent: above 0, at most 100, with at most two decimals. */
final class PercentReader {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private PercentReader() {}

    static Percent read(JsonFields fields, String name, Gaps gaps) throws Refused {
        if (!fields.raw(name).isNumber()) {
            throw fields.refuse(name, fields.has(name) ? "not a number" : "absent");
        }
        BigDecimal percent = fields.raw(name).decimalValue();
        if (percent.signum() > 0
                && percent.compareTo(MOST) <= 0
                && percent.stripTrailingZeros().scale() <= 2) {
            return new Percent(percent.movePointRight(2).longValueExact());
        }
        gaps.add(
                Refusal.Reason.PERCENT_OUT_OF_BOUNDS,
                fields.at(name),
                "a percent is above 0 and at most 100, with at most two decimals");
        return asAdmittedBefore(percent);
    }

    /** An earlier release took 0, and up to 1,000. */
    private static Percent asAdmittedBefore(BigDecimal percent) {
        boolean taken = percent.signum() >= 0
                && percent.compareTo(BigDecimal.valueOf(1_000)) <= 0
                && percent.stripTrailingZeros().scale() <= 2;
        return new Percent(taken ? percent.movePointRight(2).longValueExact() : 0);
    }
}
