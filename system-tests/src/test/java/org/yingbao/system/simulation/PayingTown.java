package org.yingbao.system.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.simulation.Chance;
import tools.jackson.databind.node.ObjectNode;

/**
 * A policy by which two payers share, people who pay and may have it back, closings of county, city and province, and
 * what finance answers, be it before it was asked.
 */
final class PayingTown {

    static final int YEAR = 2023;

    private static final String POLICY = """
            {"policyId":"town","revision":1,"region":"140000","coverageYear":2023,"title":"t","source":"s",
             "window":{"opens":"2022-08-01","closes":"2022-12-31"},"standards":[{"tier":1,"amountFen":35000}],
             "grants":[
              {"categories":["MINIMUM_LIVING"],"payers":[{"payer":"MEDICAL_AID","amount":{"fixedFen":15000}},
               {"payer":"COUNTY_FINANCE","amount":{"fixedFen":5000}}]},
              {"categories":["EXTREME_POVERTY"],"amount":{"full":true}}]}""";

    private final Chance chance;
    private final List<Event> events = new ArrayList<>();

    private PayingTown(Chance chance) {
        this.chance = chance;
    }

    static Event policy() {
        return ListedTown.of(
                Topics.POLICIES,
                EventTypes.POLICY,
                "urn:cn:medical-insurance",
                "policy",
                LocalDate.of(2022, 7, 1),
                (ObjectNode) Json.MAPPER.readTree(POLICY));
    }

    /** @param recognised whether other events say what people are */
    static List<Event> events(Chance chance, boolean recognised) {
        PayingTown town = new PayingTown(chance);
        int people = chance.between(2, 3);
        for (int person = 0; person < people; person++) {
            if (!recognised) {
                town.recognition(person);
            }
            if (chance.percent(85)) {
                town.payment(person);
            }
        }
        int closings = chance.between(1, 3);
        for (int closing = 1; closing <= closings; closing++) {
            town.closing("K" + closing, chance.pick("141102", "141100", "140000"), LocalDate.of(2023, closing, 9));
            if (chance.percent(50)) {
                town.receipts("K" + closing, LocalDate.of(2023, closing, 20));
            }
        }
        return town.events;
    }

    /** What a last closing includes is all that is due. */
    static Event lastClosing() {
        PayingTown town = new PayingTown(new Chance(0));
        town.closing("last", "140000", LocalDate.of(2024, 6, 1));
        return town.events.getFirst();
    }

    private void recognition(int person) {
        int revisions = chance.between(1, 2);
        for (int revision = 1; revision <= revisions; revision++) {
            ObjectNode value = Json.MAPPER.createObjectNode();
            value.put("recordId", "R" + person).put("revision", revision);
            value.put("status", revision > 1 && chance.percent(40) ? "ANNULLED" : "ACTIVE");
            value.put("category", chance.pick(ListedTown.CATEGORY, ListedTown.CATEGORY, "EXTREME_POVERTY"));
            value.put("region", chance.pick(ListedTown.COUNTY, ListedTown.COUNTY, "141121"))
                    .put("from", "2022-03-01");
            value.set("person", ListedTown.person(person));
            event(Topics.CIVIL_AFFAIRS_IDENTITY, EventTypes.IDENTITY_RECORD, LocalDate.of(2022, 9, revision), value);
        }
    }

    private void payment(int person) {
        LocalDate day = LocalDate.of(2022, 10, 1).plusDays(chance.below(90));
        ObjectNode value = Json.MAPPER.createObjectNode().put("recordId", "P" + person);
        value.put("revision", 1).put("status", "PAID").put("coverageYear", YEAR);
        value.put("amountFen", chance.pick(0, 15000, 15000, 7000));
        value.put("paidAt", day + "T09:00:00+08:00").put("channel", "WECHAT").set("person", ListedTown.person(person));
        event(Topics.COLLECTIONS, EventTypes.COLLECTION_RESULT, day, value);
        if (chance.percent(25)) {
            ObjectNode back = value.deepCopy().put("revision", 2).put("status", "REFUNDED");
            event(
                    Topics.COLLECTIONS,
                    EventTypes.COLLECTION_RESULT,
                    day.plusDays(9),
                    back.put("refundedFen", value.path("amountFen").asLong()));
        }
    }

    private void closing(String closingId, String region, LocalDate day) {
        ObjectNode value = Json.MAPPER.createObjectNode();
        value.put("closingId", closingId)
                .put("region", region)
                .put("coverageYear", YEAR)
                .put("batch", "第一批");
        event(Topics.CLOSINGS, EventTypes.CLOSING, day, value.put("asOf", day.toString()));
    }

    private void receipts(String closingId, LocalDate day) {
        for (String payer : List.of("MEDICAL_AID", "COUNTY_FINANCE")) {
            int revisions = chance.between(0, 2);
            for (int revision = 1; revision <= revisions; revision++) {
                boolean refused = chance.percent(50);
                ObjectNode value = Json.MAPPER.createObjectNode();
                value.put("transferId", closingId + "-" + ListedTown.COUNTY + "-" + payer)
                        .put("revision", revision);
                value.put("status", refused ? "REFUSED" : "MOVED");
                long fen = refused ? 0 : chance.pick(5000, 15000, 30000);
                value.put("amountFen", fen);
                value.put("movedAt", day + "T09:00:00+08:00");
                event(Topics.TRANSFER_RECEIPTS, EventTypes.TRANSFER_RECEIPT, day.plusDays(revision), value);
            }
        }
    }

    private void event(String topic, String type, LocalDate day, ObjectNode value) {
        events.add(ListedTown.of(topic, type, "urn:town:" + topic, topic + "-" + events.size(), day, value));
    }
}
