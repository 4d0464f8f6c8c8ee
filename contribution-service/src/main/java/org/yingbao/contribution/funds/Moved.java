package org.yingbao.contribution.funds;

import org.jspecify.annotations.Nullable;

/**
 * Something about a request may have changed.
 *
 * @param part the sum that did; null if it was something else
 */
public record Moved(@Nullable MovedPart part) {}
