package org.yingbao.subsidy;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.yingbao.pipeline.boot.LogConfiguration;
import org.yingbao.pipeline.boot.PipelineConfiguration;

@SpringBootApplication(proxyBeanMethods = false)
@Import({PipelineConfiguration.class, LogConfiguration.class})
public class SubsidyService {
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(SubsidyService.class).properties("spring.config.name=subsidy-service");
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
