package org.yingbao.subsidy.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.YearEntitlement;
import org.yingbao.pipeline.Json;
import org.yingbao.rules.entitlement.Step;
import tools.jackson.databind.ObjectWriter;

/** Writes decided years as they are published. */
final class YearsWriter {
    private static final ObjectWriter WRITER = Json.MAPPER.writerFor(
            Json.MAPPER.getTypeFactory().constructCollectionType(List.class, YearEntitlement.class));

    private YearsWriter() {}

    static String write(SortedMap<Integer, List<Step>> years) {
        if (years.isEmpty()) {
            return "[]";
        }
        List<YearEntitlement> written = new ArrayList<>(years.size());
        for (Map.Entry<Integer, List<Step>> year : years.entrySet()) {
            List<EntitlementStep> steps = new ArrayList<>(year.getValue().size());
            for (Step step : year.getValue()) {
                steps.add(StepWriter.write(year.getKey(), step));
            }
            written.add(new YearEntitlement(year.getKey(), steps));
        }
        return WRITER.writeValueAsString(written);
    }
}
