package org.yingbao.identity.list;

import java.util.Set;
import org.yingbao.rules.territory.Regions;

/**
 * What region codes mean by all that was said of them so far.
 *
 * @param number how many records said it
 * @param said the codes of which anything is said
 * @param news where the last of them stands
 */
record KnownCodes(int number, Set<String> said, long news, Regions regions) {

    static final KnownCodes NONE = new KnownCodes(0, Set.of(), 0, Regions.NONE);
}
