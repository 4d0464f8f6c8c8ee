package org.yingbao.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yingbao.contracts.why.Citation;
import org.yingbao.contracts.why.Citations;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CitationsTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void the_citations_that_ship_are_those_of_the_code() {
        Approval.approved("citations.json", JSON.writeValueAsString(Citations.all()) + "\n", "The citations changed");
    }

    @Test
    void each_key_stands_there_once_and_begins_with_that_of_its_text() {
        assertThat(Citations.all())
                .extracting(Citation::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("\\[[A-Z]{2}-[1-9][0-9]*]"));
        assertThat(Citations.all())
                .allSatisfy(
                        one -> assertThat(one.key()).startsWith("[" + one.text().key() + "-"));
    }

    @Test
    void a_text_without_a_link_says_how_to_find_it() {
        assertThat(Citations.all()).extracting(Citation::text).allSatisfy(text -> {
            assertThat(text.link() == null).isNotEqualTo(text.place() == null);
            assertThat(text.date()).matches("20[0-9]{2}(-[01][0-9](-[0-3][0-9])?)?");
        });
    }

    @Test
    void shown_to_people_it_gives_title_number_date_and_sentence_and_calls_a_paraphrase_one() {
        Citation one = Citations.of("[SD-2]").orElseThrow();
        assertThat(one.inChinese())
                .isEqualTo("《关于进一步做好医疗救助资助低收入困难群众参加城乡居民基本医疗保险工作的通知》（山东省医疗保障局等六部门，"
                        + "索引号11370000MB28468513/2024-00406，2024年6月24日）多重身份（大意）："
                        + "同时具有多种困难身份的，就高不就低，按资助金额最高的身份资助。");
        assertThat(one.inEnglish()).contains("2024-06-24", "several identities", "(paraphrased)");
    }
}
