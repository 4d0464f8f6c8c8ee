package org.yingbao.system.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.testkit.model.Target;
import tools.jackson.databind.JsonNode;

/** Reads an instruction as what tax ends up with. */
public final class Targets {

    private Targets() {}

    public static Target of(Optional<JsonNode> last) {
        return last.filter(instruction -> !instruction.path("action").asString().equals("WITHDRAWN"))
                .map(Targets::of)
                .orElse(Target.NONE);
    }

    private static Target of(JsonNode instruction) {
        List<Target.Payer> payers = new ArrayList<>();
        instruction
                .path("payers")
                .forEach(payer -> payers.add(new Target.Payer(
                        payer.path("payer").asString(), payer.path("amountFen").asLong())));
        return new Target.Instruction(
                instruction.path("action").asString(),
                instruction.path("region").asString(),
                instruction.path("fundingRegion").asString(),
                instruction.path("tier").asInt(),
                instruction.path("standardFen").asLong(),
                instruction.path("subsidyFen").asLong(),
                instruction.path("selfFen").asLong(),
                payers,
                instruction.path("adjustmentFen").asLong(0));
    }
}
