package org.yingbao.testkit.tax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a tax office needs of an instruction: the whole state of one person and coverage year. Amounts are in fen. */
public record TaxInstruction(
        String instructionId,
        String personId,
        int coverageYear,
        long version,
        TaxPayer person,
        String region,
        String action,
        long selfFen,
        @Nullable Long adjustmentFen,
        String reason) {

    /** Of whom nothing is collected, and everything that was goes back. */
    private static final Set<String> NOTHING_IS_DUE = Set.of("DECEASED", "EMPLOYEE_INSURED");

    /** Fields that it does not know it passes over: versions of the contract only add. */
    static TaxInstruction of(JsonNode value) {
        return new TaxInstruction(
                value.path("instructionId").asString(),
                value.path("personId").asString(),
                value.path("coverageYear").asInt(),
                value.path("version").asLong(),
                new TaxPayer(
                        value.at("/document/type").asString(),
                        value.at("/document/number").asString(),
                        value.path("name").asString()),
                value.path("region").asString(),
                value.path("action").asString(),
                value.path("selfFen").asLong(),
                value.has("adjustmentFen") ? value.path("adjustmentFen").asLong() : null,
                value.at("/reason/code").asString());
    }

    /** What the person is to have paid in the end. */
    long dueFen() {
        boolean nothing = action.equals("WITHDRAWN") && NOTHING_IS_DUE.contains(reason);
        return nothing || action.equals("EXEMPT") ? 0 : selfFen;
    }
}
