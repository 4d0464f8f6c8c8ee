package org.yingbao.rules.list;

import java.util.List;

/**
 * What has to be counted before a list can be judged: what it changes for whom the lists before it recognise.
 *
 * @param list the list, with whether it would end anybody
 * @param before the lists before it that count, in the order of their days
 */
public record Question(Counted list, List<Counted> before) {
    public Question {
        before = List.copyOf(before);
    }
}
