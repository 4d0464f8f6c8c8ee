package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.list.Categories;

/**
 * The head of a list that passed the door.
 *
 * @param categories none: every category
 * @param rows how many all parts have
 * @param compare whether it changes nothing
 */
public record CheckedHead(
        ListKey list,
        Version version,
        String region,
        List<String> categories,
        LocalDate asOf,
        long rows,
        boolean compare) {

    public static final String TYPE = "org.yingbao.checked-list.v1";

    @JsonIgnore
    Categories scope() {
        return new Categories(Set.copyOf(categories));
    }
}
