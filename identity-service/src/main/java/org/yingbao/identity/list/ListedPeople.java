package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Position;

/**
 * What the lists of one source and region said of the people of one bucket, whether or not they count.
 *
 * @param lists the lists whose rows are in, by their ordinals
 * @param people in the order of their names
 * @param last what they were told last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedPeople(
        Set<Integer> lists,
        List<ListedPerson> people,
        @Nullable Told last) {

    static final ListedPeople NONE = new ListedPeople(Set.of(), List.of(), null);

    /**
     * The last time that people of the bucket were told something.
     *
     * @param at the command that led to it
     * @param news of what state of the book
     * @param changed who was told what they were not told before
     */
    record Told(Position at, long news, List<Changed> changed) {}

    record Changed(String personId, String category) {}

    /** The same with the rows of a list; itself if they are in. */
    ListedPeople with(int ordinal, List<GatheredRows.SaidOfPerson> said) {
        if (lists.contains(ordinal)) {
            return this;
        }
        Set<Integer> known = new TreeSet<>(lists);
        known.add(ordinal);
        SortedMap<String, ListedPerson> all = new TreeMap<>();
        people.forEach(person -> all.put(person.personId(), person));
        said.forEach(each -> all.merge(
                each.personId(),
                ListedPerson.of(each.personId()).with(ordinal, each),
                (person, _) -> person.with(ordinal, each)));
        return new ListedPeople(known, List.copyOf(all.values()), last);
    }

    ListedPeople told(List<ListedPerson> now, Told told) {
        return new ListedPeople(lists, now, told);
    }

    ListedPerson person(String personId) {
        return people.stream()
                .filter(person -> person.personId().equals(personId))
                .findFirst()
                .orElseThrow();
    }
}
