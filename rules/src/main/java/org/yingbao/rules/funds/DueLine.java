package org.yingbao.rules.funds;

import static org.yingbao.rules.finding.Provision.DUE_BETWEEN_FUNDS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.finding.Yuan;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.settlement.SettledYear;

/**
 * What one payer owes the insurance fund for one person and year {@code [SD-11]}.
 *
 * @param region the funding region
 * @param category that of the deciding identity
 * @param standardFen what an ordinary person pays, in fen
 * @param amountFen what the payer gives, in fen
 */
public record DueLine(Region region, String payer, String category, long standardFen, long amountFen) {
    /** One line for each payer of a year that is settled, if only in part; none of any other year. */
    public static List<DueLine> of(Optional<SettledYear> year) {
        return year.flatMap(SettledYear::due).map(DueLine::ofEachPayer).orElse(List.of());
    }

    /** The same, with what was found: nothing where nothing is due. */
    public static List<DueLine> of(Optional<SettledYear> year, Findings findings) {
        List<DueLine> due = of(year);
        if (!due.isEmpty()) {
            findings.add(() -> Finding.computed(DUE_BETWEEN_FUNDS, facts(due), sentence(due)));
        }
        return due;
    }

    private static FactMap facts(List<DueLine> due) {
        FactMap facts = FactMap.of("fundingRegion", due.getFirst().region().code());
        due.forEach(line -> facts.and(line.payer(), line.amountFen()));
        return facts;
    }

    private static String sentence(List<DueLine> due) {
        return due.stream()
                .map(line -> line.payer() + " of " + line.region() + " owes " + Yuan.of(line.amountFen()))
                .collect(Collectors.joining(", ", "To the insurance fund ", "."));
    }

    /** One line for each payer of support that may not be due yet. */
    public static List<DueLine> ofEachPayer(Granted support) {
        Map<String, Long> byPayer = new LinkedHashMap<>();
        support.payers().forEach(payer -> byPayer.merge(payer.payer(), payer.amountFen(), Math::addExact));
        return byPayer.entrySet().stream()
                .map(payer -> new DueLine(
                        support.fundingRegion(),
                        payer.getKey(),
                        support.identity().category(),
                        support.standardFen(),
                        payer.getValue()))
                .toList();
    }
}
