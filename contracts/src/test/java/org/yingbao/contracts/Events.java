package org.yingbao.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yingbao.contracts.contribution.Forecast;
import org.yingbao.contracts.contribution.History;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.contribution.PolicyPreview;
import org.yingbao.contracts.contribution.Reconciliation;
import org.yingbao.contracts.contribution.Suspected;
import org.yingbao.contracts.contribution.TransferRequest;
import org.yingbao.contracts.department.Closing;
import org.yingbao.contracts.department.CollectionResult;
import org.yingbao.contracts.department.DayPassed;
import org.yingbao.contracts.department.EnrolmentRecord;
import org.yingbao.contracts.department.IdentityRecord;
import org.yingbao.contracts.department.ListHeader;
import org.yingbao.contracts.department.ListPart;
import org.yingbao.contracts.department.ListRelease;
import org.yingbao.contracts.department.OtherGrantRecord;
import org.yingbao.contracts.department.Policy;
import org.yingbao.contracts.department.PolicyDraft;
import org.yingbao.contracts.department.Region;
import org.yingbao.contracts.department.ScreeningAnswer;
import org.yingbao.contracts.department.TaxDay;
import org.yingbao.contracts.department.TransferReceipt;
import org.yingbao.contracts.department.VitalStatusRecord;
import org.yingbao.contracts.identity.ListDifference;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.contracts.identity.PersonCollections;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.identity.Refusal;
import org.yingbao.contracts.identity.RegisterConflict;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.contracts.reporting.Access;
import org.yingbao.contracts.reporting.RegionFigures;
import org.yingbao.contracts.subsidy.Entitlements;
import org.yingbao.contracts.subsidy.PolicyFindings;

/** The record of each event type. */
final class Events {
    static final Map<String, Class<? extends Record>> RECORDS = new TreeMap<>(Map.ofEntries(
            Map.entry(EventTypes.IDENTITY_RECORD, IdentityRecord.class),
            Map.entry(EventTypes.LIST, ListHeader.class),
            Map.entry(EventTypes.LIST_PART, ListPart.class),
            Map.entry(EventTypes.LIST_RELEASE, ListRelease.class),
            Map.entry(EventTypes.LIST_REPORT, ListReport.class),
            Map.entry(EventTypes.LIST_DIFFERENCE, ListDifference.class),
            Map.entry(EventTypes.ENROLMENT, EnrolmentRecord.class),
            Map.entry(EventTypes.POLICY, Policy.class),
            Map.entry(EventTypes.POLICY_DRAFT, PolicyDraft.class),
            Map.entry(EventTypes.POLICY_PREVIEW, PolicyPreview.class),
            Map.entry(EventTypes.REGION, Region.class),
            Map.entry(EventTypes.VITAL_STATUS, VitalStatusRecord.class),
            Map.entry(EventTypes.OTHER_GRANT, OtherGrantRecord.class),
            Map.entry(EventTypes.COLLECTION_RESULT, CollectionResult.class),
            Map.entry(EventTypes.DAY, DayPassed.class),
            Map.entry(EventTypes.TRANSFER_RECEIPT, TransferReceipt.class),
            Map.entry(EventTypes.CLOSING, Closing.class),
            Map.entry(EventTypes.TAX_DAY, TaxDay.class),
            Map.entry(EventTypes.SCREENING_ANSWER, ScreeningAnswer.class),
            Map.entry(EventTypes.PERSON, PersonFacts.class),
            Map.entry(EventTypes.PERSON_COLLECTIONS, PersonCollections.class),
            Map.entry(EventTypes.REGISTER_CONFLICT, RegisterConflict.class),
            Map.entry(EventTypes.REFUSAL, Refusal.class),
            Map.entry(EventTypes.POLICY_FINDINGS, PolicyFindings.class),
            Map.entry(EventTypes.ENTITLEMENTS, Entitlements.class),
            Map.entry(EventTypes.INSTRUCTION, Instruction.class),
            Map.entry(EventTypes.SUSPECTED, Suspected.class),
            Map.entry(EventTypes.TRANSFER_REQUEST, TransferRequest.class),
            Map.entry(EventTypes.HISTORY, History.class),
            Map.entry(EventTypes.FORECAST, Forecast.class),
            Map.entry(EventTypes.RECONCILIATION, Reconciliation.class),
            Map.entry(EventTypes.LEDGER, LedgerLines.class),
            Map.entry(EventTypes.NOTICE, Notice.class),
            Map.entry(EventTypes.REGION_FIGURES, RegionFigures.class),
            Map.entry(EventTypes.ACCESS, Access.class)));

    private Events() {}

    /** The public text constants of a class, by reflection. */
    static Set<String> constantsOf(Class<?> holder) {
        return Arrays.stream(holder.getFields())
                .filter(field -> field.getType() == String.class)
                .map(field -> {
                    try {
                        return String.valueOf(field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.toSet());
    }
}
