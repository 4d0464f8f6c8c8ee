package org.yingbao.notification.sending;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where notices are handed over.
 *
 * @param sslBundle the name of the bundle in {@code spring.ssl.bundle} that holds whom to trust there, and who we are
 */
@ConfigurationProperties("yingbao.gateway")
record GatewayProperties(
        URI url,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration timeout,
        @Nullable String sslBundle) {}
