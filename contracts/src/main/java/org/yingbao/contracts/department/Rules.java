package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says where the texts differ; every key is optional. {@code identityFixed} is a word or an object with a
 * {@code cutOff} day.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Rules(
        @Nullable Object identityFixed,
        @Nullable String gainAfterPaymentInWindow,
        @Nullable String gainAfterPaymentAfterWindow,
        @Nullable String enrolledElsewhereInProvince,
        @Nullable String enrolledInOtherProvince,
        @Nullable String otherChannels,
        @Nullable LocalDate ageOn) {
    /** The words that {@code identityFixed} may be; the first is the default. */
    public enum IdentityFixed {
        AT_PAYMENT,
        ANY_DAY_OF_WINDOW
    }

    /** The words that {@code gainAfterPaymentInWindow} may be; the first is the default. */
    public enum GainInWindow {
        NO_CHANGE,
        THIS_YEAR_WITH_REFUND,
        NEXT_YEAR
    }

    /** The words that {@code gainAfterPaymentAfterWindow} may be; {@code NEXT_YEAR} is the default [SD-5]. */
    public enum GainAfterWindow {
        NO_CHANGE,
        NEXT_YEAR,
        THIS_YEAR_WITH_REFUND
    }

    /** The words that {@code enrolledElsewhereInProvince} may be; the first is the default [SD-8]. */
    public enum ElsewhereInProvince {
        CERTIFIER_PAYS,
        NOT_SUPPORTED
    }

    /** The words that {@code enrolledInOtherProvince} may be; {@code ON_APPLICATION} is the default [SD-9]. */
    public enum InOtherProvince {
        CERTIFIER_PAYS,
        ON_APPLICATION,
        NOT_SUPPORTED
    }

    /** The words that {@code otherChannels} may be; the first is the default [SD-3]. */
    public enum OtherChannels {
        OTHER_FIRST,
        MEDICAL_AID_FIRST
    }
}
