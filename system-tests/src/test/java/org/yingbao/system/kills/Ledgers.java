package org.yingbao.system.kills;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.JsonNode;

/** The ledger, compared with what tax was told. */
final class Ledgers {

    private final Map<String, JsonNode> lines = new HashMap<>();

    Ledgers(Committed committed) {
        committed.records(Topics.LEDGER).forEach(record -> {
            JsonNode ledger = Json.MAPPER.readTree(record.value());
            String person = new String(record.key(), UTF_8);
            ledger.path("years")
                    .forEach(line ->
                            lines.put(person + "-" + line.path("coverageYear").asInt(), line));
        });
    }

    /** Lines that name another instruction than the last one that tax has. */
    List<String> differences(List<JsonNode> instructions) {
        Map<String, JsonNode> last = new HashMap<>();
        instructions.forEach(instruction -> last.put(
                instruction.path("personId").asString() + "-"
                        + instruction.path("coverageYear").asInt(),
                instruction));
        List<String> differences = new ArrayList<>();
        last.forEach((year, instruction) -> {
            String told = instruction.path("instructionId").asString();
            String kept = Optional.ofNullable(lines.get(year))
                    .map(line -> line.path("instructionId").asString())
                    .orElse("nothing");
            if (!kept.equals(told)) {
                differences.add("ledger of " + year + " has " + kept + ", tax has " + told);
            }
        });
        return differences;
    }
}
