package org.yingbao.identity.list;

import java.util.List;
import org.yingbao.identity.person.KnownRecords;

/** The records of one group of people in one answer to a list that is to be compared. */
record KnownPage(List<KnownRecords.KnownPerson> people) {

    static KnownPage of(KnownRecords answer, int group) {
        return new KnownPage(answer.people().stream()
                .filter(person -> ListKeys.group(person.personId()) == group)
                .toList());
    }
}
