package org.yingbao.contracts.code;

import java.util.List;

/** Every list of code words. The same in JSON is {@link org.yingbao.contracts.ContractFiles#CODE_LISTS}. */
public final class CodeLists {
    /** Categories of identities (类别). */
    public static final CodeList CATEGORIES = Hardship.CATEGORIES;

    /** Attributes of identities, with their values. */
    public static final CodeList ATTRIBUTES = Hardship.ATTRIBUTES;

    /** Who pays a subsidy (资助渠道). */
    public static final CodeList PAYERS = Money.PAYERS;

    private CodeLists() {}

    /** The open lists first, then the closed ones. */
    public static List<CodeList> all() {
        return List.of(
                CATEGORIES,
                ATTRIBUTES,
                PAYERS,
                Money.ACTIONS,
                Money.REASONS,
                Money.COLLECTION_STATUSES,
                Money.TRANSFER_STATUSES,
                Money.REQUEST_STATUSES,
                Money.PREVIEW_STATUSES,
                Money.RECONCILIATION_STATUSES,
                Money.SETTLEMENT_STATES,
                Money.RIGHTS,
                Money.SUSPICION_STATUSES,
                Money.CLEARANCES,
                Records.DOCUMENT_TYPES,
                Records.STATUSES,
                Records.VITAL_STATUSES,
                Records.SCHEMES,
                Records.NOTICE_STATUSES,
                Records.LIST_MODES,
                Records.RELEASE_VERDICTS,
                Records.LIST_STATUSES,
                Records.HOLD_CODES,
                Records.DIFFERENCES,
                Records.OUTCOMES,
                Records.SCREENING_OUTCOMES,
                Records.DEAD_LETTER_REASONS);
    }
}
