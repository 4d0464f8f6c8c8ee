package org.yingbao.pipeline.boot;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Marks a service of the platform. It gets what every service has: clients of the broker, a store, its topics, health
 * and metrics. What is imported stands in {@code META-INF/spring}, in a file of this name; so it is there even if the
 * service runs in a context inside another one, in which Boot configures nothing by itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ImportAutoConfiguration
public @interface YingbaoService {}
