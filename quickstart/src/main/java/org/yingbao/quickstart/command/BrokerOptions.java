package org.yingbao.quickstart.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where events go, and how long an answer is waited for. */
final class BrokerOptions {

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            description = "消息服务地址。The broker; default: ${DEFAULT-VALUE}.")
    private String bootstrap = "localhost:9092";

    @Option(
            names = "--client-config",
            paramLabel = "FILE",
            description = "客户端配置。Properties of the Kafka client (TLS, SASL).")
    private @Nullable Path clientConfig;

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
        return Broker.at(bootstrap, clientConfig);
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
