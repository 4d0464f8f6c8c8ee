package org.yingbao.contracts.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A policy text that citations are from.
 *
 * @param key what its citations begin with, such as {@code SD}
 * @param number its document number; absent if it has none
 * @param date as precise as it is known: a day, a month or a year
 * @param link where it is published; absent if that is not known
 * @param place how to find it in Chinese where there is no link
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyText(
        String key,
        String title,
        String issuer,
        String englishTitle,
        @Nullable String number,
        String date,
        @Nullable String link,
        @Nullable String place) {}
