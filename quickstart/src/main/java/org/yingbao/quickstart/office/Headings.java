package org.yingbao.quickstart.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The line of headings, and what each column means.
 *
 * @param index the place of the line in the file
 */
record Headings(int index, Map<Integer, Meaning> columns) {

    private static final int LOOK = 30;
    private static final int ENOUGH = 2;

    /** Finds the headings below whatever titles; asks about each that is not sure, never guesses. */
    static Headings of(List<TableLine> lines, Map<String, String> answers) {
        Map<String, Meaning> answered = answered(answers);
        for (int i = 0; i < Math.min(LOOK, lines.size()); i++) {
            long known = lines.get(i).cells().stream()
                    .map(cell -> plain(cell.words()))
                    .filter(plain -> answered.containsKey(plain)
                            || !Meaning.ofHeading(plain).isEmpty())
                    .distinct()
                    .count();
            if (known >= ENOUGH) {
                return new Headings(i, columns(lines.get(i), answered));
            }
        }
        throw new FileTrouble(
                "前%d行里没有找到表头（如：姓名、身份证号、人员类别）".formatted(LOOK),
                "no headings within the first %d lines (such as 姓名, 身份证号, 人员类别)".formatted(LOOK));
    }

    private static Map<String, Meaning> answered(Map<String, String> answers) {
        Map<String, Meaning> answered = new HashMap<>();
        answers.forEach((heading, word) -> answered.put(
                plain(heading),
                Meaning.written(word)
                        .orElseThrow(() -> new FileTrouble(
                                "--map：没有字段“%s”，可用：%s".formatted(word, words()),
                                "--map: there is no field %s; there are the words above".formatted(word)))));
        return answered;
    }

    private static Map<Integer, Meaning> columns(TableLine line, Map<String, Meaning> answered) {
        Map<Integer, Meaning> columns = new LinkedHashMap<>();
        Set<String> questions = new LinkedHashSet<>();
        Map<Meaning, String> taken = new HashMap<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String heading = line.at(i).words();
            if (heading.isEmpty()) {
                continue;
            }
            Optional<Meaning> sure = meaning(heading, answered, questions);
            if (sure.isEmpty()) {
                continue;
            }
            String other = sure.get().word().equals(Field.IGNORE.word) ? null : taken.put(sure.get(), heading);
            if (other != null) {
                questions.add("“%s”和“%s”是同一个字段：--map '%s=ignore' / both mean %s"
                        .formatted(other, heading, heading, sure.get().word()));
            }
            columns.put(i, sure.get());
        }
        if (!questions.isEmpty()) {
            throw new FileTrouble(
                    "表头需要您说明（--map 列名=字段，可重复）：\n  " + String.join("\n  ", questions) + "\n  字段：" + words(),
                    "headings to be explained with --map HEADING=FIELD");
        }
        return columns;
    }

    private static Optional<Meaning> meaning(String heading, Map<String, Meaning> answered, Set<String> questions) {
        String plain = plain(heading);
        Meaning answer = answered.get(plain);
        if (answer != null) {
            return Optional.of(answer);
        }
        Set<Meaning> known = Meaning.ofHeading(plain);
        if (known.size() == 1) {
            return Optional.of(known.iterator().next());
        }
        Set<String> maybe = known.isEmpty()
                ? Meaning.near(plain)
                : known.stream().map(Meaning::word).collect(Collectors.toCollection(LinkedHashSet::new));
        String words = known.isEmpty() ? "不认识 / not known" : "不止一种意思 / may mean several things";
        questions.add("“%s”：%s%s"
                .formatted(heading, words, maybe.isEmpty() ? "" : "；可能是 / perhaps: " + String.join(", ", maybe)));
        return Optional.empty();
    }

    /** Without white space, stars, and remarks such as （必填）. */
    private static String plain(String heading) {
        return Plain.tight(heading).replace("*", "").replaceAll("[(\\[](必填|选填|必录)[)\\]]", "");
    }

    private static String words() {
        Set<String> words = new LinkedHashSet<>();
        for (Field field : Field.values()) {
            words.add(field.word);
        }
        return String.join(", ", words) + ", attribute:NAME";
    }

    boolean has(Field field) {
        return new HashSet<>(columns.values()).contains(Meaning.of(field));
    }
}
