package org.yingbao.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.pipeline.Json;

class HttpGatewayTest {

    private final Phones phones = new Phones();

    HttpGatewayTest() throws IOException {}

    @AfterEach
    void close() {
        phones.close();
    }

    private static Delivery delivery() {
        return new Delivery("p-2023-1-notice", new Delivery.Recipient("王秀兰", "13800000000"), "标题", "正文。");
    }

    private Gateway gateway() {
        return gateway(phones.url(), Duration.ofSeconds(20));
    }

    private static Gateway gateway(URI url, Duration patience) {
        return new HttpGateway(new GatewayProperties(url, Duration.ofSeconds(20), patience, null), null);
    }

    @Test
    void a_notice_is_posted_as_json_under_its_key() {
        assertThat(gateway().send(delivery())).isEqualTo(new Answer.Taken());
        assertThat(phones.calls).hasSize(1);
        Phones.Call call = phones.calls.getFirst();
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.key()).isEqualTo("p-2023-1-notice");
        assertThat(call.contentType()).isEqualTo("application/json");
        assertThat(call.body()).isEqualTo(Json.MAPPER.readTree("""
                        {"noticeId": "p-2023-1-notice", "recipient": {"name": "王秀兰", "phone": "13800000000"},
                         "title": "标题", "text": "正文。"}"""));
    }

    @Test
    void a_recipient_without_a_phone_is_left_to_the_gateway() {
        gateway().send(new Delivery("n", new Delivery.Recipient("王秀兰", null), "标题", "正文。"));
        assertThat(phones.calls.getFirst().body().get("recipient").propertyNames())
                .containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void success_means_taken(int status) {
        phones.answer(status);
        assertThat(gateway().send(delivery())).isEqualTo(new Answer.Taken());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 410, 422})
    void a_bad_notice_is_refused_for_good(int status) {
        phones.answer(status);
        assertThat(gateway().send(delivery())).isEqualTo(new Answer.Refused("HTTP_" + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 408, 429, 500, 502, 503})
    void everything_else_is_a_gateway_away(int status) {
        phones.answer(status);
        assertThatExceptionOfType(GatewayAway.class)
                .isThrownBy(() -> gateway().send(delivery()))
                .withMessage("the gateway answers " + status);
    }

    @Test
    void a_gateway_that_takes_too_long_is_away() {
        phones.takeTime(Duration.ofSeconds(30));
        assertThatExceptionOfType(GatewayAway.class)
                .isThrownBy(() -> gateway(phones.url(), Duration.ofMillis(200)).send(delivery()))
                .withMessage("the gateway does not answer");
    }

    @Test
    void a_gateway_that_nobody_listens_for_is_away() {
        URI url = phones.url();
        phones.close();
        assertThatExceptionOfType(GatewayAway.class)
                .isThrownBy(() -> gateway(url, Duration.ofSeconds(1)).send(delivery()));
    }

    @Test
    void a_delivery_in_a_log_names_nobody() {
        assertThat(delivery() + " " + delivery().recipient()).doesNotContain("王秀兰", "138");
    }
}
