package org.yingbao.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.jks.JksSslStoreBundle;
import org.springframework.boot.ssl.jks.JksSslStoreDetails;
import org.yingbao.testkit.boot.TlsListener;

/** A gateway under a certificate of its own. */
class HttpsGatewayTest {

    @TempDir
    Path folder;

    private HttpsServer server;
    private Path store;

    @BeforeEach
    void start() throws Exception {
        try (TlsListener keys = TlsListener.in(folder)) {
            store = keys.store();
        }
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(TlsListener.context(store)));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void is_trusted_by_its_bundle() {
        JksSslStoreDetails trusted = new JksSslStoreDetails("PKCS12", null, "file:" + store, TlsListener.PASSWORD);

        assertThat(send(SslBundle.of(new JksSslStoreBundle(null, trusted)))).isEqualTo(new Answer.Taken());
    }

    @Test
    void is_not_trusted_without() {
        assertThatExceptionOfType(GatewayAway.class).isThrownBy(() -> send(null));
    }

    private Answer send(@Nullable SslBundle bundle) {
        URI url = URI.create("https://localhost:" + server.getAddress().getPort() + "/");
        Duration patience = Duration.ofSeconds(20);
        return new HttpGateway(new GatewayProperties(url, patience, patience, "own"), bundle)
                .send(new Delivery("p-2023-1-notice", new Delivery.Recipient("王秀兰", "13800000000"), "标题", "正文。"));
    }
}
