package org.yingbao.contracts;

import java.util.List;

/** The names of the public topics, and of the inner ones that two services share. */
public final class Topics {

    public static final String CIVIL_AFFAIRS_IDENTITY = "civil-affairs.identity.v1";
    public static final String RURAL_AFFAIRS_IDENTITY = "rural-affairs.identity.v1";
    public static final String CIVIL_AFFAIRS_LISTS = "civil-affairs.lists.v1";
    public static final String RURAL_AFFAIRS_LISTS = "rural-affairs.lists.v1";
    public static final String ENROLMENTS = "medical-insurance.enrolments.v1";
    public static final String POLICIES = "medical-insurance.policies.v1";
    public static final String REGIONS = "medical-insurance.regions.v1";
    public static final String VITAL_STATUS = "public-security.vital-status.v1";
    public static final String OTHER_GRANTS = "other-channels.grants.v1";
    public static final String COLLECTIONS = "tax.collections.v1";
    public static final String TAX_DAYS = "tax.days.v1";
    public static final String DAYS = "platform.days.v1";
    public static final String TRANSFER_RECEIPTS = "finance.transfer-receipts.v1";
    public static final String CLOSINGS = "medical-insurance.closings.v1";
    public static final String SCREENING = "medical-insurance.screening.v1";

    public static final String PERSONS = "identity.persons.v1";
    public static final String PERSON_COLLECTIONS = "identity.collections.v1";
    public static final String CONFLICTS = "identity.conflicts.v1";
    public static final String REFUSALS = "identity.refusals.v1";
    public static final String LIST_REPORTS = "identity.list-reports.v1";
    public static final String LIST_DIFFERENCES = "identity.list-differences.v1";
    public static final String POLICY_FINDINGS = "subsidy.policy-findings.v1";
    public static final String ENTITLEMENTS = "subsidy.entitlements.v1";
    public static final String POLICY_PREVIEWS = "subsidy.policy-previews.v1";
    public static final String INSTRUCTIONS = "contribution.instructions.v1";
    public static final String SUSPECTED = "contribution.suspected.v1";
    public static final String TRANSFER_REQUESTS = "contribution.transfer-requests.v1";
    public static final String HISTORY = "contribution.history.v1";
    public static final String FORECASTS = "contribution.forecasts.v1";
    public static final String RECONCILIATIONS = "contribution.reconciliations.v1";
    public static final String LEDGER = "contribution.ledger.v1";
    public static final String NOTICES = "notification.notices.v1";

    public static final String FIGURES = "reporting.figures.v1";
    public static final String FIGURES_OF_DAYS = "reporting.days.v1";
    public static final String ACCESSES = "reporting.access.v1";

    public static final String IDENTITY_RECORDS = "identity.records.v1";
    public static final String CHECKED_LISTS = "identity.lists.v1";
    public static final String LIST_COMMANDS = "identity.list-commands.v1";
    public static final String LIST_VERDICTS = "identity.list-verdicts.v1";
    public static final String ACCEPTED_POLICIES = "subsidy.policies.v1";
    public static final String ACCEPTED_REGIONS = "subsidy.regions.v1";
    public static final String ACCEPTED_DAYS = "subsidy.days.v1";
    public static final String SUBSIDY_COMMANDS = "subsidy.commands.v1";
    public static final String ACCEPTED_DRAFTS = "subsidy.drafts.v1";
    public static final String PREVIEW_COMMANDS = "subsidy.preview-commands.v1";
    public static final String PREVIEW_PAGES = "subsidy.preview-pages.v1";
    public static final String PREVIEW_SUMS = "contribution.preview-sums.v1";
    public static final String FUNDS = "contribution.funds.v1";
    public static final String CONTRIBUTION_COMMANDS = "contribution.commands.v1";
    public static final String REQUEST_SUMS = "contribution.request-sums.v1";
    public static final String REQUEST_COMMANDS = "contribution.request-commands.v1";
    public static final String CHECKED_TAX_DAYS = "contribution.tax-days.v1";
    public static final String COLLECTED_SUMS = "contribution.collected-sums.v1";
    public static final String RECONCILIATION_COMMANDS = "contribution.reconciliation-commands.v1";
    public static final String FORECAST_SUMS = "contribution.forecast-sums.v1";
    public static final String TRANSFERS = "contribution.transfers.v1";
    public static final String FIGURE_SUMS = "reporting.figure-sums.v1";
    public static final String FIGURE_COMMANDS = "reporting.figure-commands.v1";

    /** Everything that departments publish; each has its dead letters. */
    public static final List<String> INBOUND = List.of(
            CIVIL_AFFAIRS_IDENTITY,
            RURAL_AFFAIRS_IDENTITY,
            CIVIL_AFFAIRS_LISTS,
            RURAL_AFFAIRS_LISTS,
            ENROLMENTS,
            POLICIES,
            REGIONS,
            VITAL_STATUS,
            OTHER_GRANTS,
            COLLECTIONS,
            TAX_DAYS,
            DAYS,
            TRANSFER_RECEIPTS,
            CLOSINGS,
            SCREENING);

    /** Everything that the platform publishes for others to read. */
    public static final List<String> PUBLISHED = List.of(
            PERSONS,
            CONFLICTS,
            REFUSALS,
            LIST_REPORTS,
            LIST_DIFFERENCES,
            POLICY_FINDINGS,
            ENTITLEMENTS,
            POLICY_PREVIEWS,
            INSTRUCTIONS,
            SUSPECTED,
            TRANSFER_REQUESTS,
            HISTORY,
            FORECASTS,
            RECONCILIATIONS,
            LEDGER,
            NOTICES,
            FIGURES,
            FIGURES_OF_DAYS,
            ACCESSES);

    /** What the stages pass to each other; it may change without notice. */
    public static final List<String> INNER = List.of(
            IDENTITY_RECORDS,
            CHECKED_LISTS,
            LIST_COMMANDS,
            LIST_VERDICTS,
            PERSON_COLLECTIONS,
            ACCEPTED_POLICIES,
            ACCEPTED_REGIONS,
            ACCEPTED_DAYS,
            SUBSIDY_COMMANDS,
            ACCEPTED_DRAFTS,
            PREVIEW_COMMANDS,
            PREVIEW_PAGES,
            PREVIEW_SUMS,
            FUNDS,
            CONTRIBUTION_COMMANDS,
            REQUEST_SUMS,
            REQUEST_COMMANDS,
            CHECKED_TAX_DAYS,
            COLLECTED_SUMS,
            RECONCILIATION_COMMANDS,
            FORECAST_SUMS,
            TRANSFERS,
            FIGURE_SUMS,
            FIGURE_COMMANDS);

    /** Where a stage may meet a record that it cannot read or process; each has its dead letters. */
    public static final List<String> BETWEEN_STAGES = List.of(
            IDENTITY_RECORDS,
            CHECKED_LISTS,
            LIST_COMMANDS,
            LIST_VERDICTS,
            PERSONS,
            ACCEPTED_POLICIES,
            ACCEPTED_REGIONS,
            ACCEPTED_DAYS,
            SUBSIDY_COMMANDS,
            ACCEPTED_DRAFTS,
            PREVIEW_COMMANDS,
            PREVIEW_PAGES,
            PREVIEW_SUMS,
            FUNDS,
            CONTRIBUTION_COMMANDS,
            REQUEST_SUMS,
            REQUEST_COMMANDS,
            TRANSFER_REQUESTS,
            CHECKED_TAX_DAYS,
            COLLECTED_SUMS,
            RECONCILIATION_COMMANDS,
            FORECAST_SUMS,
            TRANSFERS,
            FIGURE_SUMS,
            FIGURE_COMMANDS,
            ENTITLEMENTS,
            PERSON_COLLECTIONS,
            INSTRUCTIONS,
            NOTICES,
            LEDGER,
            SUSPECTED,
            CONFLICTS,
            HISTORY,
            FIGURES_OF_DAYS);

    /** What has one partition, because its order is that of everything in it. */
    public static final List<String> IN_ORDER = List.of(
            ACCEPTED_POLICIES,
            ACCEPTED_REGIONS,
            ACCEPTED_DAYS,
            ACCEPTED_DRAFTS,
            PREVIEW_SUMS,
            POLICY_PREVIEWS,
            CLOSINGS,
            FUNDS,
            REQUEST_SUMS,
            REQUEST_COMMANDS,
            TRANSFER_REQUESTS,
            CHECKED_TAX_DAYS,
            COLLECTED_SUMS,
            RECONCILIATION_COMMANDS,
            RECONCILIATIONS,
            FORECAST_SUMS,
            FORECASTS);

    /** Partitions of every topic, except those that are {@link #IN_ORDER}. */
    public static final int PARTITIONS = 8;

    private Topics() {}

    /** Where the records of a topic go that fail a check at the door, or that a stage cannot process. */
    public static String deadLettersOf(String topic) {
        return topic + "-dlt";
    }
}
