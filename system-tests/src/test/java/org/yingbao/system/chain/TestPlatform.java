package org.yingbao.system.chain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.yingbao.quickstart.Quickstart;
import org.yingbao.quickstart.broker.EmbeddedBroker;

/** Starts the quickstart on free ports. */
public final class TestPlatform {

    private TestPlatform() {}

    public static ConfigurableApplicationContext start(Path data, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--yingbao.story=none", "--yingbao.data=" + data, "--yingbao.kafka-port=0", "--yingbao.http-port=0"));
        for (String setting : settings) {
            // A setting that is given twice would have both values.
            arguments.removeIf(usual -> usual.startsWith(setting.substring(0, setting.indexOf('=') + 1)));
            arguments.add(setting);
        }
        return Quickstart.application().run(arguments.toArray(String[]::new));
    }

    public static String bootstrapServers(ConfigurableApplicationContext platform) {
        return platform.getBean(EmbeddedBroker.class).bootstrapServers();
    }
}
