package org.yingbao.quickstart.office;

import java.text.Normalizer;
import org.yingbao.pipeline.door.WhiteSpace;

/** Texts as people type them, full width and spaces among them, in one form. */
final class Plain {

    private Plain() {}

    /** Digits, letters and signs in half width, nothing around them; Chinese characters stay as they are. */
    static String of(String text) {
        String half = text.codePoints().allMatch(c -> c < 0xFF01 || c > 0xFF5E)
                ? text
                : text.codePoints()
                        .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return WhiteSpace.trimmed(half);
    }

    /** The same without any white space, as numbers and headings compare. */
    static String tight(String text) {
        return WhiteSpace.folded(Normalizer.normalize(of(text), Normalizer.Form.NFKC));
    }
}
