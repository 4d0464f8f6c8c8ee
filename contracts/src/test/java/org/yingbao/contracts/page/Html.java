package org.yingbao.contracts.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as HTML. */
final class Html {
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");
    private static final Pattern JSON = Pattern.compile(
            "(?<key>\"[^\"]*\")(?=:)|(?<text>\"[^\"]*\")|(?<word>\\b(true|false|null)\\b|-?\\b\\d[\\d.]*\\b)");

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A sentence in which backticks mark code. */
    static String sentence(String text) {
        return CODE.matcher(escape(text)).replaceAll("<code>$1</code>");
    }

    /** A sentence, and a list of words with what each means, where one follows: lines like "- `WORD`: meaning". */
    static String described(String text) {
        var lines = text.split("\n- ");
        var words = Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split(": ", 2))
                .map(word -> "<dt>" + sentence(word[0]) + "</dt><dd>" + sentence(word[1]) + "</dd>")
                .collect(Collectors.joining());
        return sentence(lines[0]) + (words.isEmpty() ? "" : "<dl>" + words + "</dl>");
    }

    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    static String codes(Collection<String> words) {
        return words.stream().map(Html::code).collect(Collectors.joining(" "));
    }

    static String json(String text) {
        var out = new StringBuilder("<pre class=\"json\">");
        var found = JSON.matcher(text);
        int done = 0;
        while (found.find()) {
            out.append(escape(text.substring(done, found.start())));
            var kind = found.group("key") != null ? "k" : found.group("text") != null ? "s" : "w";
            out.append("<span class=\"").append(kind).append("\">");
            out.append(escape(found.group())).append("</span>");
            done = found.end();
        }
        return out.append(escape(text.substring(done).stripTrailing()))
                .append("</pre>\n")
                .toString();
    }
}
