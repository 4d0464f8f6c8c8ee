package org.yingbao.rules.funds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yingbao.rules.entitlement.Granted;
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
