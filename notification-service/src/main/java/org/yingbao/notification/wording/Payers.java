package org.yingbao.notification.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.code.Code;
import org.yingbao.contracts.code.CodeLists;

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

    /** Some departments write two of the codes otherwise. */
    private static String name(String code) {
        String usual = switch (code) {
            case "DISABILITY_FEDERATION" -> "DISABLED_FEDERATION";
            case "VETERANS_AFFAIRS" -> "VETERANS";
            default -> code;
        };
        return CodeLists.PAYERS.of(usual).map(Code::chinese).orElse("其他渠道（" + code + "）");
    }
}
