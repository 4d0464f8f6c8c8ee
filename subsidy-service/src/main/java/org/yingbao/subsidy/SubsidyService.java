package org.yingbao.subsidy;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.yingbao.pipeline.boot.YingbaoService;

@SpringBootApplication(proxyBeanMethods = false)
@YingbaoService
public class SubsidyService {
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(SubsidyService.class).properties("spring.config.name=subsidy-service");
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
