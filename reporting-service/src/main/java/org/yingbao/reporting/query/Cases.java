package org.yingbao.reporting.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cases that are kept. Every method throws {@code StoreUnavailable} while the store cannot be asked. */
public interface Cases {

    /** At most so many are returned at once, whatever was asked for. */
    int MOST = 1_000;

    Optional<CaseFile> of(String personId);

    /** By any version of an instruction. */
    Optional<CaseFile> ofInstruction(String instructionId);

    /**
     * The people of whom something was published because of a department's event, or whose records it contradicts, the
     * first {@link #MOST} of them; an event that changed nothing is not found, and an old one may be forgotten.
     *
     * @param eventId its {@code ce_id}
     */
    List<String> peopleOfEvent(String eventId);

    /**
     * The people of a list, by place and personId.
     *
     * @param cursor where the page before ended, or null for the first page; throws {@link IllegalArgumentException} if
     *     it is none
     */
    CasePage list(CaseList wanted, @Nullable String cursor, int limit);
}
