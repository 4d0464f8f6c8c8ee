package org.yingbao.pipeline.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Reason;

class ReasonsOfTheGuideTest {

    private static final String PAGE = ReasonsOfTheGuide.html();

    @ParameterizedTest
    @EnumSource
    void the_place_that_a_dead_letter_names_is_on_the_page(Reason reason) {
        String address = help(reason);

        assertThat(address).startsWith("https://yingbao.example/help#");
        assertThat(PAGE)
                .contains("<h2 id=\"" + address.substring(address.indexOf('#') + 1) + "\">")
                .contains("<code>" + reason + "</code>");
    }

    @Test
    void it_is_said_in_chinese_too_and_links_to_no_page_that_is_not_there() {
        for (String section : PAGE.split("<h2", -1)) {
            assertThat(section).matches("(?s).*\\p{IsHan}{4}.*");
        }
        assertThat(PAGE).doesNotContain("href=\"#", ".md").doesNotContain("{{");
    }

    private static String help(Reason reason) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("a.v1", 0, 1, new byte[0], new byte[0]);
        Header help = new DeadLetters("a-service", "https://yingbao.example/help")
                .of(record, reason, "detail")
                .headers()
                .lastHeader("yb_help");
        return new String(Objects.requireNonNull(help).value(), StandardCharsets.UTF_8);
    }
}
