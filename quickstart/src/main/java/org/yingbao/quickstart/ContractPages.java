package org.yingbao.quickstart;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.yingbao.contracts.ContractFiles;

/** The contract as a page, and as the AsyncAPI document with what it refers to. */
@Configuration(proxyBeanMethods = false)
class ContractPages implements WebMvcConfigurer {

    private static final String PAGE = ContractFiles.PAGE.substring(ContractFiles.PAGE.lastIndexOf('/'));
    private static final String FOLDER = ContractFiles.PAGE.substring(0, ContractFiles.PAGE.lastIndexOf('/') + 1);

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addViewController("/").setViewName("forward:" + PAGE);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources.addResourceHandler(PAGE, "/asyncapi.yaml").addResourceLocations("classpath:/" + FOLDER);
        for (String folder : new String[] {"schemas", "examples"}) {
            resources
                    .addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/" + FOLDER + folder + "/");
        }
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer types) {
        types.mediaType("yaml", MediaType.APPLICATION_YAML);
    }
}
