package org.yingbao.subsidy.policy;

import java.util.Optional;
import java.util.Set;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.IdentityFixed;

/** Reads which moment fixes the identities, of a policy or of one grant. */
final class IdentityFixedReader {
    private static final String FIXED = "identityFixed";
    private static final String AT_PAYMENT = "AT_PAYMENT";
    private static final String ANY_DAY = "ANY_DAY_OF_WINDOW";

    private IdentityFixedReader() {}

    static Optional<IdentityFixed> optional(JsonFields fields) throws Refused {
        if (!fields.has(FIXED)) {
            return Optional.empty();
        }
        if (fields.raw(FIXED).isObject()) {
            return Optional.of(new IdentityFixed.CutOff(fields.object(FIXED).day("cutOff")));
        }
        return Optional.of(
                fields.word(FIXED, Set.of(AT_PAYMENT, ANY_DAY)).equals(ANY_DAY)
                        ? new IdentityFixed.AnyDayOfWindow()
                        : new IdentityFixed.AtPayment());
    }
}
