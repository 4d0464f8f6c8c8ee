package org.yingbao.notification.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yingbao.contracts.Payer;

/** Who pays how much, in the order of the instruction; several entries of one payer are one to the person. */
final class Payers {

    private Payers() {}

    static String of(List<Payer> payers) {
        Map<String, Long> byName = new LinkedHashMap<>();
        payers.forEach(payer -> byName.merge(name(payer.payer()), payer.amountFen(), Long::sum));
        return byName.entrySet().stream()
                .map(payer -> payer.getKey() + "资助" + Yuan.of(payer.getValue()))
                .collect(Collectors.joining("、"));
    }

    private static String name(String code) {
        return switch (code) {
            case "MEDICAL_AID" -> "医疗救助";
            case "COUNTY_FINANCE" -> "县级财政";
            case "DISABLED_FEDERATION", "DISABILITY_FEDERATION" -> "残联";
            case "VETERANS", "VETERANS_AFFAIRS" -> "退役军人事务部门";
            default -> "其他渠道（" + code + "）";
        };
    }
}
