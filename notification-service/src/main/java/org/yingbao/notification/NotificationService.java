package org.yingbao.notification;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.yingbao.pipeline.boot.SecretConfiguration;
import org.yingbao.pipeline.boot.YingbaoService;

/** Tells people what is paid for them and what they owe. */
@SpringBootApplication(proxyBeanMethods = false)
@YingbaoService
@Import(SecretConfiguration.class)
public class NotificationService {

    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(NotificationService.class)
                .properties("spring.config.name=notification-service");
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
