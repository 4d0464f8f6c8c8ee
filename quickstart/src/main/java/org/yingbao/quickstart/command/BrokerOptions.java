package org.yingbao.quickstart.command;

import java.io.IOException;
import java.time.Duration;
import org.yingbao.contracts.Topics;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where events go, and how long an answer is waited for. */
final class BrokerOptions {

    @Mixin
    private BrokerAddress address = new BrokerAddress();

    @Option(
            names = "--topic",
            paramLabel = "NAME",
            description = "主题。" + Topics.RURAL_AFFAIRS_LISTS + " for rural affairs; default: ${DEFAULT-VALUE}.")
    private String topic = Topics.CIVIL_AFFAIRS_LISTS;

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            converter = Seconds.class,
            description = "等待报告的时间。How long to wait for the report; default: 30s. 0s: not at all.")
    private Duration wait = Duration.ofSeconds(30);

    Broker broker() throws IOException {
        return address.broker();
    }

    Duration time() {
        return wait;
    }

    /** The topic, if it is one of lists. */
    String topic(CommandSpec spec) {
        if (!Topics.CIVIL_AFFAIRS_LISTS.equals(topic) && !Topics.RURAL_AFFAIRS_LISTS.equals(topic)) {
            throw new ParameterException(
                    spec.commandLine(), "--topic: " + Topics.CIVIL_AFFAIRS_LISTS + " | " + Topics.RURAL_AFFAIRS_LISTS);
        }
        return topic;
    }
}
