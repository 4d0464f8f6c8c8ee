package org.yingbao.contracts;

/** The CloudEvents types, {@code ce_type}. */
public final class EventTypes {

    public static final String IDENTITY_RECORD = "org.yingbao.identity-record.v1";
    public static final String LIST = "org.yingbao.list.v1";
    public static final String LIST_PART = "org.yingbao.list-part.v1";
    public static final String LIST_RELEASE = "org.yingbao.list-release.v1";
    public static final String ENROLMENT = "org.yingbao.enrolment.v1";
    public static final String REGION = "org.yingbao.region.v1";
    public static final String POLICY = "org.yingbao.policy.v1";
    public static final String POLICY_DRAFT = "org.yingbao.policy-draft.v1";
    public static final String VITAL_STATUS = "org.yingbao.vital-status.v1";
    public static final String OTHER_GRANT = "org.yingbao.other-grant.v1";
    public static final String COLLECTION_RESULT = "org.yingbao.collection-result.v1";
    public static final String DAY = "org.yingbao.day.v1";
    public static final String TRANSFER_RECEIPT = "org.yingbao.transfer-receipt.v1";
    public static final String CLOSING = "org.yingbao.closing.v1";
    public static final String TAX_DAY = "org.yingbao.tax-day.v1";
    public static final String SCREENING_ANSWER = "org.yingbao.screening-answer.v1";

    public static final String PERSON = "org.yingbao.person.v1";
    public static final String PERSON_COLLECTIONS = "org.yingbao.person-collections.v1";
    public static final String REGISTER_CONFLICT = "org.yingbao.register-conflict.v1";
    public static final String REFUSAL = "org.yingbao.refusal.v1";
    public static final String LIST_REPORT = "org.yingbao.list-report.v1";
    public static final String LIST_DIFFERENCE = "org.yingbao.list-difference.v1";
    public static final String POLICY_FINDINGS = "org.yingbao.policy-findings.v1";
    public static final String ENTITLEMENTS = "org.yingbao.entitlements.v1";
    public static final String POLICY_PREVIEW = "org.yingbao.policy-preview.v1";
    public static final String INSTRUCTION = "org.yingbao.instruction.v1";
    public static final String SUSPECTED = "org.yingbao.suspected.v1";
    public static final String TRANSFER_REQUEST = "org.yingbao.transfer-request.v1";
    public static final String HISTORY = "org.yingbao.history.v1";
    public static final String FORECAST = "org.yingbao.forecast.v1";
    public static final String RECONCILIATION = "org.yingbao.reconciliation.v1";
    public static final String LEDGER = "org.yingbao.ledger.v1";
    public static final String NOTICE = "org.yingbao.notice.v1";
    public static final String REGION_FIGURES = "org.yingbao.region-figures.v1";
    public static final String ACCESS = "org.yingbao.access.v1";

    private EventTypes() {}
}
