package org.yingbao.quickstart.office;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yingbao.contracts.code.Code;
import org.yingbao.contracts.code.CodeLists;

/**
 * What a column means.
 *
 * @param attribute the attribute of the recognition; empty if the column is a field
 */
record Meaning(Optional<Field> field, String attribute) {

    private static final String ATTRIBUTE = "attribute:";
    private static final Map<String, List<String>> MORE_HEADINGS = Map.of(
            "grade", List.of("档次", "保障档次", "低保档次", "类别"),
            "disabilityGrade", List.of("残疾等级", "残疾级别"),
            "disabilityType", List.of("残疾类型"));

    /** Every heading in its plain form, and what it may mean. */
    private static final Map<String, Set<Meaning>> HEADINGS = headings();

    static Meaning of(Field field) {
        return new Meaning(Optional.of(field), "");
    }

    private static Meaning ofAttribute(String code) {
        return new Meaning(Optional.empty(), code);
    }

    /** What a user writes after the equals sign of {@code --map}. */
    static Optional<Meaning> written(String word) {
        if (word.startsWith(ATTRIBUTE) && word.length() > ATTRIBUTE.length()) {
            return Optional.of(ofAttribute(word.substring(ATTRIBUTE.length())));
        }
        return List.of(Field.values()).stream()
                .filter(field -> field.word.equals(word))
                .findFirst()
                .map(Meaning::of);
    }

    String word() {
        return field.map(known -> known.word).orElse(ATTRIBUTE + attribute);
    }

    /** None: the heading is not known. Several: it says too little. */
    static Set<Meaning> ofHeading(String plain) {
        return HEADINGS.getOrDefault(plain, Set.of());
    }

    /** What shares two characters with the heading: what it might be, never what it is taken for. */
    static Set<String> near(String plain) {
        Set<String> words = new TreeSet<>();
        HEADINGS.forEach((heading, meanings) -> {
            for (int i = 0; i + 2 <= plain.length(); i++) {
                if (heading.contains(plain.substring(i, i + 2))) {
                    meanings.forEach(meaning -> words.add(meaning.word()));
                }
            }
        });
        return words;
    }

    private static Map<String, Set<Meaning>> headings() {
        Map<String, Set<Meaning>> all = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            field.headings.forEach(heading -> add(all, heading, of(field)));
            add(all, field.word, of(field));
        }
        for (Code attribute : CodeLists.ATTRIBUTES.codes()) {
            add(all, attribute.chinese(), ofAttribute(attribute.code()));
            add(all, attribute.code(), ofAttribute(attribute.code()));
            MORE_HEADINGS
                    .getOrDefault(attribute.code(), List.of())
                    .forEach(heading -> add(all, heading, ofAttribute(attribute.code())));
        }
        return all;
    }

    private static void add(Map<String, Set<Meaning>> all, String heading, Meaning meaning) {
        all.computeIfAbsent(Plain.tight(heading), _ -> new LinkedHashSet<>()).add(meaning);
    }
}
