package org.yingbao.benchmark.tax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yingbao.benchmark.load.Expected;
import org.yingbao.benchmark.load.Workload;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Target;

/** Compares what tax was told last with what it must end up with. */
public record EndState(Map<String, Target> expected) {

    private static final String WITHDRAWN = "WITHDRAWN";

    public static EndState of(Workload workload) {
        Map<String, Target> expected = HashMap.newHashMap(workload.people());
        Expected.tell(workload, expected::put);
        return new EndState(expected);
    }

    /** Document numbers of those who differ; nobody's if all is as it must be. */
    public List<String> differing(Tax tax) {
        Map<String, Target> told = new HashMap<>();
        for (byte[] value : tax.last()) {
            Instruction instruction = Json.MAPPER.readValue(value, Instruction.class);
            told.put(instruction.document().number(), target(instruction));
        }
        return expected.entrySet().stream()
                .filter(each -> !each.getValue().equals(told.getOrDefault(each.getKey(), Target.NONE)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Target target(Instruction instruction) {
        if (instruction.action().equals(WITHDRAWN)) {
            return Target.NONE;
        }
        Long adjustment = instruction.adjustmentFen();
        return new Target.Instruction(
                instruction.action(),
                instruction.region(),
                instruction.fundingRegion(),
                instruction.tier(),
                instruction.standardFen(),
                instruction.subsidyFen(),
                instruction.selfFen(),
                instruction.payers().stream()
                        .map(payer -> new Target.Payer(payer.payer(), payer.amountFen()))
                        .toList(),
                adjustment == null ? 0 : adjustment);
    }
}
