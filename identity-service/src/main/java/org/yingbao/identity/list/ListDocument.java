package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of the documents that the stage of lists keeps for a source: which of them it is, its key says.
 *
 * @param book which lists came and what they were judged to be
 * @param staged rows of some parts, as they came
 * @param people what lists said of some people
 * @param notTaken the rows of a list that were not taken
 * @param known what some people told a list that is to be compared
 * @param regions what was said of region codes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListDocument(
        @Nullable Book book,
        @Nullable StagedRows staged,
        @Nullable ListedPeople people,
        @Nullable RowsNotTaken notTaken,
        @Nullable KnownPage known,
        @Nullable SaidOfRegions regions) {

    /** The index of all books. */
    static final String BOOKS = "books";

    /** Books stand in it under one word. */
    Set<String> books() {
        return book == null ? Set.of() : Set.of(BOOKS);
    }

    /** The days on which lists were sent that are not complete. */
    Set<String> waiting() {
        return book == null
                ? Set.of()
                : book.lists().stream()
                        .flatMap(list -> list.waitingSince().stream())
                        .map(LocalDate::toString)
                        .collect(Collectors.toSet());
    }

    static ListDocument of(Book book) {
        return new ListDocument(book, null, null, null, null, null);
    }

    static ListDocument of(StagedRows staged) {
        return new ListDocument(null, staged, null, null, null, null);
    }

    static ListDocument of(ListedPeople people) {
        return new ListDocument(null, null, people, null, null, null);
    }

    static ListDocument of(RowsNotTaken notTaken) {
        return new ListDocument(null, null, null, notTaken, null, null);
    }

    static ListDocument of(KnownPage known) {
        return new ListDocument(null, null, null, null, known, null);
    }

    static ListDocument of(SaidOfRegions regions) {
        return new ListDocument(null, null, null, null, null, regions);
    }
}
