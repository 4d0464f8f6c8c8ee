package org.yingbao.contribution.reconciliation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a day of tax may have changed.
 *
 * @param published the published day with which something is said; null if nothing is
 */
public record Looked(@Nullable LocalDate published) {
    static final Looked AGAIN = new Looked(null);
}
