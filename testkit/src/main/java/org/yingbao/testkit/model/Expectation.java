package org.yingbao.testkit.model;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a case expects for a document number and a coverage year. */
public record Expectation(String document, int coverageYear, Target target) {
    static Expectation of(JsonNode json) {
        return new Expectation(
                json.path("document").asString(), json.path("coverageYear").asInt(), target(json));
    }

    private static Target target(JsonNode json) {
        String action = json.path("action").asString();
        if (action.equals("NONE")) {
            return Target.NONE;
        }
        List<Target.Payer> payers = StreamSupport.stream(json.path("payers").spliterator(), false)
                .map(p -> new Target.Payer(
                        p.path("payer").asString(), p.path("amountFen").asLong()))
                .toList();
        return new Target.Instruction(
                action,
                json.path("region").asString(),
                json.path("fundingRegion").asString(),
                json.path("tier").asInt(),
                json.path("standardFen").asLong(),
                json.path("subsidyFen").asLong(),
                json.path("selfFen").asLong(),
                payers,
                json.path("adjustmentFen").asLong(0));
    }
}
