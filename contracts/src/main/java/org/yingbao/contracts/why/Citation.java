package org.yingbao.contracts.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A place in a policy text, and what it says.
 *
 * @param key as findings and reasons write it, such as {@code [SD-2]}
 * @param about what it is about, in a few Chinese words
 * @param chinese what it says in Chinese
 * @param quoted whether {@code chinese} is the wording of the text; if not, it is a paraphrase, and to be called one
 * @param elsewhere where it is followed, if no finding and no reason cites it; absent if one does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citation(
        String key,
        PolicyText text,
        String about,
        String chinese,
        String englishAbout,
        String english,
        boolean quoted,
        @Nullable String elsewhere) {

    /** Title, number and date in Chinese, then the sentence; a paraphrase is called one. */
    public String inChinese() {
        String number = text.number() == null ? "" : text.number() + "，";
        return "《" + text.title() + "》（" + text.issuer() + "，" + number + ChineseWords.date(text.date()) + "）" + about
                + (quoted ? "：" : "（大意）：") + chinese;
    }

    /** The same in English; the sentence is always a translation. */
    public String inEnglish() {
        String number = text.number() == null ? "" : text.number() + ", ";
        return text.englishTitle() + " (" + number + text.date() + "), " + englishAbout
                + (quoted ? ": " : " (paraphrased): ") + english;
    }
}
