package org.yingbao.reporting;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.yingbao.pipeline.boot.YingbaoService;

/** Shows people what the platform knows: cases, and figures by region. */
@SpringBootApplication(proxyBeanMethods = false)
@YingbaoService
public class ReportingService {

    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(ReportingService.class).properties("spring.config.name=reporting-service");
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
