package org.yingbao.subsidy.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.YearEntitlement;
import org.yingbao.pipeline.Json;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.YearFindings;
import org.yingbao.rules.entitlement.YearScope;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes decided years as they are published. What is decided is always written; findings as far as the event stays
 * below what a broker takes, those of later years and later steps first.
 */
final class YearsWriter {
    static final int EVENT = 900_000;
    static final int FINDINGS_OF_A_YEAR = 96_000;

    private static final ObjectWriter WRITER = Json.MAPPER.writerFor(
            Json.MAPPER.getTypeFactory().constructCollectionType(List.class, YearEntitlement.class));

    private YearsWriter() {}

    static String write(SortedMap<Integer, List<Step>> years, SortedMap<Integer, YearScope> scopes) {
        if (years.isEmpty()) {
            return "[]";
        }
        List<YearEntitlement> written = new ArrayList<>(years.size());
        int room = EVENT - StepSize.of(years.values()) - ScopeWriter.size(scopes.values());
        for (Map.Entry<Integer, List<Step>> year : years.reversed().entrySet()) {
            FindingsWriter findings = new FindingsWriter(Math.clamp(room, 0, FINDINGS_OF_A_YEAR));
            written.add(
                    year(year.getKey(), year.getValue(), scopes.getOrDefault(year.getKey(), YearScope.NONE), findings));
            room -= findings.used();
        }
        Collections.reverse(written);
        return WRITER.writeValueAsString(written);
    }

    private static YearEntitlement year(int year, List<Step> steps, YearScope scope, FindingsWriter writer) {
        YearFindings findings = YearFindings.of(steps);
        YearFindings.Told ofYear = findings.ofYear();
        List<Finding> said = writer.each(ofYear.findings(), ofYear.leftOut());
        List<EntitlementStep> written = new ArrayList<>(steps.size());
        for (Step step : steps.reversed()) {
            written.add(step(year, step, findings, writer));
        }
        Collections.reverse(written);
        writer.leftOut().ifPresent(said::add);
        return new YearEntitlement(year, written, said.isEmpty() ? null : said, ScopeWriter.write(scope));
    }

    private static EntitlementStep step(int year, Step step, YearFindings findings, FindingsWriter writer) {
        if (writer.isFull()) {
            writer.without();
            return StepWriter.write(year, step, List.of(), true);
        }
        YearFindings.Told ofStep = findings.of(step);
        Optional<List<Finding>> said = writer.together(ofStep.findings(), ofStep.leftOut());
        return StepWriter.write(year, step, said.orElse(List.of()), said.isEmpty() || ofStep.leftOut() > 0);
    }
}
