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
        @Nullable LocalDate ageOn) {}
