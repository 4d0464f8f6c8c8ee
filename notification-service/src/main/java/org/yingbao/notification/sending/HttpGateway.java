package org.yingbao.notification.sending;

import java.net.URI;
import java.net.http.HttpClient;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.yingbao.pipeline.Json;

/** A gateway behind HTTP: the notice is the body of a POST, its id the key that makes a repetition harmless. */
final class HttpGateway implements Gateway {

    private static final String KEY = "Idempotency-Key";
    private static final int UNAUTHORIZED = 401;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;

    private final RestClient client;
    private final URI url;

    /** {@code bundle}: whom to trust, and who we are; none: what the JVM trusts. */
    HttpGateway(GatewayProperties properties, @Nullable SslBundle bundle) {
        HttpClient.Builder http = HttpClient.newBuilder()
                .connectTimeout(properties.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER);
        if (bundle != null) {
            http.sslContext(bundle.createSslContext()).sslParameters(parameters(bundle));
        }
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http.build());
        requests.setReadTimeout(properties.timeout());
        this.client = RestClient.builder().requestFactory(requests).build();
        this.url = properties.url();
    }

    private static SSLParameters parameters(SslBundle bundle) {
        SSLParameters parameters = new SSLParameters();
        parameters.setCipherSuites(bundle.getOptions().getCiphers());
        parameters.setProtocols(bundle.getOptions().getEnabledProtocols());
        return parameters;
    }

    @Override
    public Answer send(Delivery delivery) {
        try {
            return answer(client.post()
                    .uri(url)
                    .header(KEY, delivery.noticeId())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Json.MAPPER.writeValueAsBytes(delivery))
                    .exchangeForRequiredValue(
                            (request, response) -> response.getStatusCode().value()));
        } catch (ResourceAccessException unreachable) {
            throw new GatewayAway("the gateway does not answer", unreachable);
        }
    }

    private static Answer answer(int status) {
        return switch (status / 100) {
            case 2 -> new Answer.Taken();
            case 4 -> refusal(status);
            default -> throw away(status);
        };
    }

    /** 401 is about this service, not about the notice: refusing would lose every notice over one wrong setting. */
    private static Answer refusal(int status) {
        return switch (status) {
            case UNAUTHORIZED, REQUEST_TIMEOUT, TOO_MANY_REQUESTS -> throw away(status);
            default -> new Answer.Refused("HTTP_" + status);
        };
    }

    private static GatewayAway away(int status) {
        return new GatewayAway("the gateway answers " + status);
    }
}
