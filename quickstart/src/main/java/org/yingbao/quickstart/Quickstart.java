package org.yingbao.quickstart;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.yingbao.pipeline.boot.HelpPage;
import org.yingbao.pipeline.boot.KafkaMeters;

/** The platform on one machine, with nothing to install. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(QuickstartProperties.class)
@Import({KafkaMeters.class, HelpPage.class})
public class Quickstart {

    public static void main(String[] args) {
        ShutdownWatch ending = ShutdownWatch.watch();
        Output.inUtf8();
        try {
            ConfigurableApplicationContext platform = application().run(args);
            platform.getBean(StartupGuide.class).guide();
        } catch (RuntimeException failure) {
            if (!ending.begun()) {
                System.err.println(Failures.words(failure));
                System.exit(1);
            }
        }
    }

    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Quickstart.class)
                .initializers(new ReservedResources())
                .properties("spring.config.name=quickstart")
                .logStartupInfo(false);
    }
}
