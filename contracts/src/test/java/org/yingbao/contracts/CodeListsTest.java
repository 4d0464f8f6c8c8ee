package org.yingbao.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.code.Code;
import org.yingbao.contracts.code.CodeList;
import org.yingbao.contracts.code.CodeLists;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.contribution.PolicyPreview;
import org.yingbao.contracts.contribution.Reconciliation;
import org.yingbao.contracts.contribution.SettlementOfLine;
import org.yingbao.contracts.contribution.Suspected;
import org.yingbao.contracts.contribution.TransferRequest;
import org.yingbao.contracts.department.CollectionResult;
import org.yingbao.contracts.department.Document;
import org.yingbao.contracts.department.EnrolmentRecord;
import org.yingbao.contracts.department.IdentityRecord;
import org.yingbao.contracts.department.ListHeader;
import org.yingbao.contracts.department.ListRelease;
import org.yingbao.contracts.department.OtherGrantRecord;
import org.yingbao.contracts.department.Rules;
import org.yingbao.contracts.department.ScreeningAnswer;
import org.yingbao.contracts.department.TransferReceipt;
import org.yingbao.contracts.department.VitalStatusRecord;
import org.yingbao.contracts.identity.ListDifference;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.contracts.reporting.Access;
import org.yingbao.contracts.reporting.AgeFigures;
import org.yingbao.contracts.reporting.RegionFigures;
import tools.jackson.databind.JsonNode;

class CodeListsTest {
    private static final Contract CONTRACT = Contract.asWritten();
    private static final Map<String, Class<? extends Enum<?>>> LISTS = Map.ofEntries(
            Map.entry("shared/document /properties/type", Document.Type.class),
            Map.entry("shared/reason /properties/code", Reason.Code.class),
            Map.entry("shared/finding /properties/outcome", Finding.Outcome.class),
            Map.entry("shared/dead-letter-headers /properties/yb_reason", DeadLetterReason.class),
            Map.entry("shared/values /$defs/identityStatus", IdentityRecord.Status.class),
            Map.entry("shared/values /$defs/enrolmentStatus", EnrolmentRecord.Status.class),
            Map.entry("shared/values /$defs/insuranceScheme", EnrolmentRecord.Scheme.class),
            Map.entry("shared/values /$defs/vitalStatus", VitalStatusRecord.Status.class),
            Map.entry("shared/values /$defs/grantStatus", OtherGrantRecord.Status.class),
            Map.entry("shared/values /$defs/collectionStatus", CollectionResult.Status.class),
            Map.entry("shared/values /$defs/action", Instruction.Action.class),
            Map.entry("shared/values /$defs/settlementState", SettlementOfLine.State.class),
            Map.entry("shared/values /$defs/screeningOutcome", ScreeningAnswer.Outcome.class),
            Map.entry("history.v1 /properties/rights", SettlementOfLine.Rights.class),
            Map.entry("ledger.v1 /$defs/settlement/properties/rights", SettlementOfLine.Rights.class),
            Map.entry("transfer-request.v1 /properties/status", TransferRequest.Status.class),
            Map.entry("policy-preview.v1 /properties/status", PolicyPreview.Status.class),
            Map.entry("reconciliation.v1 /properties/status", Reconciliation.Status.class),
            Map.entry("suspected.v1 /properties/status", Suspected.Status.class),
            Map.entry("suspected.v1 /properties/cleared", Suspected.Clearance.class),
            Map.entry("shared/values /$defs/gainInWindow", Rules.GainInWindow.class),
            Map.entry("shared/values /$defs/gainAfterWindow", Rules.GainAfterWindow.class),
            Map.entry("transfer-receipt.v1 /properties/status", TransferReceipt.Status.class),
            Map.entry("policy.v1 /$defs/identityFixed/oneOf/0", Rules.IdentityFixed.class),
            Map.entry("policy.v1 /$defs/rules/properties/enrolledElsewhereInProvince", Rules.ElsewhereInProvince.class),
            Map.entry("policy.v1 /$defs/rules/properties/enrolledInOtherProvince", Rules.InOtherProvince.class),
            Map.entry("policy.v1 /$defs/rules/properties/otherChannels", Rules.OtherChannels.class),
            Map.entry("list.v1 /properties/mode", ListHeader.Mode.class),
            Map.entry("list-release.v1 /properties/verdict", ListRelease.Verdict.class),
            Map.entry("list-report.v1 /properties/status", ListReport.Status.class),
            Map.entry("list-report.v1 /$defs/reason/properties/code", ListReport.HoldCode.class),
            Map.entry("list-difference.v1 /properties/kind", ListDifference.Kind.class),
            Map.entry("notice.v1 /properties/status", Notice.Status.class),
            Map.entry("region-figures.v1 /properties/level", RegionFigures.Level.class),
            Map.entry("region-figures.v1 /$defs/ofAge/properties/ageGroup", AgeFigures.AgeGroup.class),
            Map.entry("access.v1 /properties/action", Access.Action.class));

    private static final Map<String, Class<? extends Enum<?>>> CLOSED = Map.ofEntries(
            Map.entry("action", Instruction.Action.class),
            Map.entry("reason", Reason.Code.class),
            Map.entry("settlementState", SettlementOfLine.State.class),
            Map.entry("rights", SettlementOfLine.Rights.class),
            Map.entry("requestStatus", TransferRequest.Status.class),
            Map.entry("previewStatus", PolicyPreview.Status.class),
            Map.entry("reconciliationStatus", Reconciliation.Status.class),
            Map.entry("suspicionStatus", Suspected.Status.class),
            Map.entry("clearance", Suspected.Clearance.class),
            Map.entry("screeningOutcome", ScreeningAnswer.Outcome.class),
            Map.entry("collectionStatus", CollectionResult.Status.class),
            Map.entry("transferStatus", TransferReceipt.Status.class),
            Map.entry("documentType", Document.Type.class),
            Map.entry("status", IdentityRecord.Status.class),
            Map.entry("vitalStatus", VitalStatusRecord.Status.class),
            Map.entry("scheme", EnrolmentRecord.Scheme.class),
            Map.entry("noticeStatus", Notice.Status.class),
            Map.entry("listMode", ListHeader.Mode.class),
            Map.entry("releaseVerdict", ListRelease.Verdict.class),
            Map.entry("listStatus", ListReport.Status.class),
            Map.entry("holdCode", ListReport.HoldCode.class),
            Map.entry("difference", ListDifference.Kind.class),
            Map.entry("outcome", Finding.Outcome.class),
            Map.entry("deadLetterReason", DeadLetterReason.class));

    @Test
    void every_closed_list_has_the_same_words_in_java_and_in_the_schema() {
        assertThat(inSchemas(CONTRACT)).isEqualTo(inJava());
    }

    @Test
    void a_word_that_only_the_schema_knows_is_noticed() {
        var altered = CONTRACT.withSchema(
                "notice.v1",
                "{\"properties\": {\"status\": {\"enum\": [\"ISSUED\", \"SENT\", \"WITHDRAWN\", \"LOST\"]}}}");
        assertThat(inSchemas(altered)).isNotEqualTo(inJava());
    }

    @Test
    void the_headers_have_the_same_names_in_java_and_in_the_schemas() {
        var names = new TreeSet<String>();
        Set.of("shared/headers", "shared/published-headers", "shared/dead-letter-headers")
                .forEach(name ->
                        names.addAll(CONTRACT.schema(name).path("properties").propertyNames()));
        assertThat(names).isEqualTo(new TreeSet<>(Events.constantsOf(Headers.class)));
    }

    @Test
    void the_lists_that_ship_are_those_of_the_code() {
        Approval.approved("code-lists.json", CodeListFile.of(CodeLists.all()), "The code lists changed");
    }

    @Test
    void every_closed_list_names_the_words_of_its_field_in_their_order() {
        assertThat(CodeLists.all().stream().filter(list -> !list.open()).toList())
                .extracting(CodeList::list)
                .containsExactlyInAnyOrderElementsOf(CLOSED.keySet());
        CLOSED.forEach((name, words) -> assertThat(listed(name).codes())
                .as(name)
                .extracting(Code::code)
                .containsExactly(
                        Arrays.stream(words.getEnumConstants()).map(Enum::name).toArray(String[]::new)));
    }

    @Test
    void the_open_lists_are_those_that_places_may_add_to() {
        assertThat(CodeLists.all().stream().filter(CodeList::open).map(CodeList::list))
                .containsExactly("category", "attribute", "payer");
        assertThat(CodeLists.CATEGORIES.codes())
                .extracting(Code::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches(CONTRACT.schema("shared/values")
                        .at("/$defs/category/pattern")
                        .asString()));
        assertThat(CodeLists.CATEGORIES.has("MINIMUM_LIVING")).isTrue();
        assertThat(CodeLists.CATEGORIES.has("MINIMUM-LIVING")).isFalse();
        assertThat(CodeLists.PAYERS.of("DISABLED_FEDERATION"))
                .hasValueSatisfying(code -> assertThat(code.chinese()).isEqualTo("残联"));
    }

    @Test
    void every_attribute_says_what_its_values_are_called() {
        assertThat(CodeLists.ATTRIBUTES.codes())
                .allSatisfy(attribute -> assertThat(attribute.values())
                        .as(attribute.code())
                        .isNotNull()
                        .satisfies(values -> assertThat(values.codes()).isNotEmpty()));
    }

    @Test
    void the_examples_use_no_category_and_no_payer_that_the_lists_do_not_name() {
        var used = new TreeMap<String, Set<String>>();
        CONTRACT.examples().values().forEach(example -> used(example, used));
        assertThat(used.get("category")).allMatch(CodeLists.CATEGORIES::has);
        assertThat(used.get("payer")).allMatch(CodeLists.PAYERS::has);
    }

    private static void used(JsonNode node, Map<String, Set<String>> used) {
        node.properties().forEach(field -> {
            if (field.getValue().isString()) {
                used.computeIfAbsent(field.getKey(), name -> new TreeSet<>())
                        .add(field.getValue().asString());
            }
        });
        node.path("categories")
                .forEach(category -> used.computeIfAbsent("category", name -> new TreeSet<>())
                        .add(category.asString()));
        node.forEach(child -> used(child, used));
    }

    private static CodeList listed(String name) {
        return CodeLists.all().stream()
                .filter(list -> list.list().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> inJava() {
        var words = new TreeMap<String, List<String>>();
        LISTS.forEach((place, list) -> words.put(
                place, Arrays.stream(list.getEnumConstants()).map(Enum::name).toList()));
        return words;
    }

    private static Map<String, List<String>> inSchemas(Contract contract) {
        var words = new TreeMap<String, List<String>>();
        contract.schemas().forEach((name, schema) -> collect(name + " ", schema, words));
        return words;
    }

    private static void collect(String place, JsonNode node, Map<String, List<String>> words) {
        if (node.has("enum")) {
            words.put(
                    place,
                    node.path("enum").valueStream().map(JsonNode::asString).toList());
        }
        node.properties().forEach(child -> collect(place + "/" + child.getKey(), child.getValue(), words));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(place + "/" + i, node.path(i), words);
        }
    }
}
