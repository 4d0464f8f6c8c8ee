package org.yingbao.contribution;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.yingbao.pipeline.boot.SecretConfiguration;
import org.yingbao.pipeline.boot.YingbaoService;

/** Tells tax what to do, hears what came back, and keeps the ledger. */
@SpringBootApplication(proxyBeanMethods = false)
@YingbaoService
@Import(SecretConfiguration.class)
public class ContributionService {

    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(ContributionService.class)
                .properties("spring.config.name=contribution-service");
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
