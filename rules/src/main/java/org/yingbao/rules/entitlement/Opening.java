package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.policy.Nearby;

/**
 * The day a year opens for a person: the earliest opening among the nearest policies of all recognitions, held or not.
 */
record Opening(LocalDate day) {
    static Opening of(List<Nearby> nearby, int year) {
        LocalDate earliest = LocalDate.MAX;
        for (int i = 0; i < nearby.size(); i++) {
            Optional<LocalDate> opens = nearby.get(i).in(year).opensOn();
            if (opens.isPresent() && opens.get().isBefore(earliest)) {
                earliest = opens.get();
            }
        }
        return new Opening(earliest);
    }
}
