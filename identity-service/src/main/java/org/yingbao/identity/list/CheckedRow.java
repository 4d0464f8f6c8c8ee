package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list.
 *
 * @param personId whom its document names; null if it is not valid
 * @param category null if it is no code
 * @param content what a sound row says; null if it is bad
 * @param fault why it is bad; null if it is sound
 * @param says the same in plain words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckedRow(
        long row,
        @Nullable String personId,
        @Nullable String category,
        @Nullable RowContent content,
        @Nullable String fault,
        @Nullable String says) {}
