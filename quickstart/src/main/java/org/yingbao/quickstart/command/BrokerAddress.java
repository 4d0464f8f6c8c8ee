package org.yingbao.quickstart.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the broker is, and how it is spoken to. */
final class BrokerAddress {
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

    Broker broker() throws IOException {
        return Broker.at(bootstrap, clientConfig);
    }
}
