package org.yingbao.contracts.code;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists written as a text of lines: the word, then its Chinese name. */
final class Words {

    private Words() {}

    static CodeList open(String list, String chinese, String lines) {
        return new CodeList(list, chinese, true, codes(lines, Map.of()));
    }

    static CodeList closed(String list, String chinese, String lines) {
        return new CodeList(list, chinese, false, codes(lines, Map.of()));
    }

    /** An open list of words that have lists of values themselves, named like the word. */
    static CodeList open(String list, String chinese, String lines, Stream<CodeList> values) {
        return new CodeList(
                list, chinese, true, codes(lines, values.collect(toUnmodifiableMap(CodeList::list, v -> v))));
    }

    private static List<Code> codes(String lines, Map<String, CodeList> values) {
        return lines.lines()
                .map(line -> line.split(" +", 2))
                .map(word -> new Code(word[0], word[1], values.get(word[0])))
                .toList();
    }
}
