package org.yingbao.identity;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.yingbao.pipeline.boot.SecretConfiguration;
import org.yingbao.pipeline.boot.YingbaoService;

/** Merges what departments say into persons. */
@SpringBootApplication(proxyBeanMethods = false)
@YingbaoService
@Import(SecretConfiguration.class)
public class IdentityService {

    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(IdentityService.class).properties("spring.config.name=identity-service");
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
