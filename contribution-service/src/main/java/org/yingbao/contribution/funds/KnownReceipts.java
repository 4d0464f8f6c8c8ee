package org.yingbao.contribution.funds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What finance said of transfers, in the order of its steps. */
final class KnownReceipts {
    private final Map<String, List<Known>> byTransfer = new HashMap<>();

    private record Known(AdmittedReceipt receipt, long at) {}

    void add(AdmittedReceipt receipt, long at) {
        byTransfer
                .computeIfAbsent(receipt.transferId(), _ -> new ArrayList<>(1))
                .add(new Known(receipt, at));
    }

    /** What counted of a transfer before a step. */
    Optional<AdmittedReceipt> before(String transferId, long at) {
        return byTransfer.getOrDefault(transferId, List.of()).stream()
                .filter(known -> known.at() < at)
                .map(Known::receipt)
                .max(Comparator.comparing(AdmittedReceipt::version));
    }
}
