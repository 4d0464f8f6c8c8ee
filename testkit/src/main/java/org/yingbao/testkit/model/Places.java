package org.yingbao.testkit.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The places of one platform: which provinces and cities are still free, which numbers of documents not yet given. */
final class Places {
    private static final int CITIES_OF_A_PROVINCE = 89;
    /**
     * Cities numbered above {@link #CITIES_OF_A_PROVINCE} are never given away, so documents from there are nobody's.
     */
    private static final String AREA_OF_DOCUMENTS = "6590";

    private final Deque<String> municipalities = new ArrayDeque<>(List.of("11", "12", "31", "50"));
    private final Deque<String> others = new ArrayDeque<>(List.of(
            "13", "14", "15", "21", "22", "23", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
            "51", "52", "53", "54", "61", "62", "63", "64", "65"));
    private final Map<String, Integer> citiesGiven = new HashMap<>();
    private int documentsGiven;

    /** A province for one case alone, of the kind of the given one. */
    Optional<String> provinceAlone(String like) {
        return Optional.ofNullable(unused(like).pollLast());
    }

    /** A province that other cases live in too, with room for so many cities, and not one of those. */
    Optional<String> provinceShared(String like, int cities, Collection<String> not) {
        boolean municipality = PlainRegion.isMunicipality(like);
        Set<String> shared = new TreeSet<>(citiesGiven.keySet());
        for (String province : shared) {
            int given = citiesGiven.getOrDefault(province, 0);
            if (PlainRegion.isMunicipality(province) == municipality
                    && !not.contains(province)
                    && given + cities <= CITIES_OF_A_PROVINCE) {
                return Optional.of(province);
            }
        }
        Optional<String> fresh = Optional.ofNullable(unused(like).pollFirst());
        fresh.ifPresent(province -> citiesGiven.put(province, 0));
        return fresh;
    }

    /** The four digits of a city of that province that nobody has. */
    String city(String province) {
        return province + String.format(Locale.ROOT, "%02d", citiesGiven.merge(province, 1, Integer::sum));
    }

    /** A number that nobody has, with the birth date of the given one, and X as check digit if that has X. */
    String residentId(String like) {
        boolean endsInX = like.endsWith("X");
        while (true) {
            int n = documentsGiven++;
            String first17 = AREA_OF_DOCUMENTS
                    + String.format(Locale.ROOT, "%02d", 1 + n / 1000)
                    + like.substring(6, 14)
                    + String.format(Locale.ROOT, "%03d", n % 1000);
            char check = ResidentIds.checkDigit(first17);
            if ((check == 'X') == endsInX) {
                return first17 + check;
            }
        }
    }

    private Deque<String> unused(String like) {
        return PlainRegion.isMunicipality(like) ? municipalities : others;
    }
}
