package org.yingbao.identity;

import static org.yingbao.pipeline.runtime.TopicCreation.compacted;
import static org.yingbao.pipeline.runtime.TopicCreation.deadLettersOf;
import static org.yingbao.pipeline.runtime.TopicCreation.inbound;
import static org.yingbao.pipeline.runtime.TopicCreation.kept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.person.CheckedRecord;

/** Every topic that this service reads or writes. */
final class IdentityTopics {

    private static final int FOR_EVER = -1;
    private static final int INBOUND_DAYS = 400;
    private static final int REPORT_DAYS = 400;
    private static final int REFUSAL_DAYS = 30;

    private IdentityTopics() {}

    static List<NewTopic> all(Collection<String> ofDepartments, int partitions) {
        List<NewTopic> topics = new ArrayList<>();
        for (String department : ofDepartments) {
            topics.add(inbound(department, partitions, INBOUND_DAYS));
            topics.add(deadLettersOf(department, partitions));
        }
        topics.add(kept(CheckedRecord.TOPIC, partitions, FOR_EVER));
        topics.add(deadLettersOf(CheckedRecord.TOPIC, partitions));
        topics.add(inbound(Topics.DAYS, partitions, INBOUND_DAYS));
        topics.add(inbound(Topics.REGIONS, partitions, FOR_EVER));
        for (String ofLists : List.of(Topics.CHECKED_LISTS, Topics.LIST_COMMANDS)) {
            topics.add(kept(ofLists, partitions, FOR_EVER));
            topics.add(deadLettersOf(ofLists, partitions));
        }
        topics.add(kept(Topics.LIST_VERDICTS, partitions, REPORT_DAYS));
        topics.add(deadLettersOf(Topics.LIST_VERDICTS, partitions));
        topics.add(kept(Topics.LIST_REPORTS, partitions, REPORT_DAYS));
        topics.add(kept(Topics.LIST_DIFFERENCES, partitions, REPORT_DAYS));
        topics.add(compacted(Topics.PERSONS, partitions));
        topics.add(compacted(Topics.PERSON_COLLECTIONS, partitions));
        topics.add(kept(Topics.REFUSALS, partitions, REFUSAL_DAYS));
        topics.add(kept(Topics.CONFLICTS, partitions, REPORT_DAYS));
        return topics;
    }
}
