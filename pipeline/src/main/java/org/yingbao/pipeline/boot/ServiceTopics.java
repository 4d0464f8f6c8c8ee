package org.yingbao.pipeline.boot;

import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;

/** Every topic that a service reads or writes, as it is to be if it is not there yet. */
public record ServiceTopics(List<NewTopic> topics) {

    public ServiceTopics {
        topics = List.copyOf(topics);
    }
}
