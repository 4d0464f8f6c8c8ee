package org.yingbao.contribution.funds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.stage.Figures;

/**
 * What is known of a request.
 *
 * @param name what it is of; null until anything is summed
 * @param parts what the people of each partition add
 * @param swept how many partitions the closing has swept
 * @param receipt what finance said last; null if nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Request(
        @Nullable RequestName name,
        SortedMap<Integer, RequestPart> parts,
        int swept,
        int partitions,
        @Nullable AdmittedReceipt receipt) {
    static final Request UNKNOWN = new Request(null, new TreeMap<>(), 0, 1, null);

    /** The request with everything that the book and a record say of it. */
    Request asOf(FundsBook book, String requestId, @Nullable MovedPart moved) {
        SortedMap<Integer, RequestPart> latest = new TreeMap<>(parts);
        book.parts(requestId).forEach((partition, part) -> latest.merge(partition, part, RequestPart::latest));
        if (moved != null) {
            latest.merge(moved.partition(), moved.part(), RequestPart::latest);
        }
        RequestName named = RequestName.of(requestId, book).orElse(name);
        int counted = named == null
                ? 0
                : book.closing(named.closing().closingId())
                        .map(closing -> closing.swept().size())
                        .orElse(0);
        return new Request(
                latest.isEmpty() ? null : named,
                latest,
                Math.max(swept, counted),
                book.partitions(),
                book.receipt(requestId).orElse(receipt));
    }

    Figures sum() {
        return parts.values().stream().map(RequestPart::figures).reduce(Figures.NONE, Figures::plus);
    }

    boolean counted() {
        return swept == partitions;
    }
}
