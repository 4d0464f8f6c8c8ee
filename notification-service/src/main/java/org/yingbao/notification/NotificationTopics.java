package org.yingbao.notification;

import static org.yingbao.pipeline.runtime.TopicCreation.deadLettersOf;
import static org.yingbao.pipeline.runtime.TopicCreation.kept;

import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.yingbao.contracts.Topics;

/** Every topic that this service reads or writes. */
final class NotificationTopics {

    private static final int KEPT_DAYS = 400;

    private NotificationTopics() {}

    static List<NewTopic> all(int partitions) {
        return List.of(
                kept(Topics.INSTRUCTIONS, partitions, KEPT_DAYS),
                kept(Topics.NOTICES, partitions, KEPT_DAYS),
                deadLettersOf(Topics.INSTRUCTIONS, partitions),
                deadLettersOf(Topics.NOTICES, partitions));
    }
}
