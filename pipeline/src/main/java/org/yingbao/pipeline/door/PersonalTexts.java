package org.yingbao.pipeline.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a record says of people, and whether another text repeats it. In doubt it does. */
final class PersonalTexts {

    private static final Pattern NAME_OF_SENDERS = Pattern.compile("[A-Za-z0-9:/._#@+=~-]{1,200}");

    /** Eighteen characters, or the fifteen of before 1999, with a birth date in their middle. */
    private static final Pattern RESIDENT_ID = Pattern.compile(
            "\\d{6}((18|19|20)\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])\\d{3}[\\dX]|\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])\\d{3})");

    /** The same mistyped, so that the date is none: its length tells it, if the sender wrote it in one piece. */
    private static final Pattern AS_LONG = Pattern.compile("(?<!\\d)(\\d{17}[\\dX]|\\d{15})(?![\\dX])");

    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(86)?1[3-9]\\d{9}(?!\\d)");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7}");
    private static final Pattern DAY =
            Pattern.compile("(?<![A-Z0-9])20\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}]");

    /** Objects that are about people, and what in them is not. */
    private static final Set<String> OF_PEOPLE = Set.of("person", "rows", "document");

    private static final Set<String> OF_PLACES =
            Set.of("type", "township", "village", "region", "category", "from", "attributes");

    private static final Set<String> ALWAYS = Set.of("number", "name", "phone");
    private static final int SHORTEST = 2;
    private static final int SHORTEST_LATIN = 4;

    private final boolean readable;
    private final List<String> texts = new ArrayList<>();

    private PersonalTexts(boolean readable) {
        this.readable = readable;
    }

    static PersonalTexts in(JsonNode data) {
        PersonalTexts personal = new PersonalTexts(data.isObject());
        personal.collect(data, false);
        return personal;
    }

    private void collect(JsonNode node, boolean people) {
        for (JsonNode each : node.isArray() ? node : List.<JsonNode>of()) {
            take(each, people);
        }
        node.properties().forEach(member -> {
            String name = member.getKey();
            take(
                    member.getValue(),
                    ALWAYS.contains(name) || ((people || OF_PEOPLE.contains(name)) && !OF_PLACES.contains(name)));
        });
    }

    private void take(JsonNode node, boolean people) {
        if (node.isContainer()) {
            collect(node, people);
        } else if (people && !node.isNull()) {
            String text = plain(node.asString());
            if (text.codePointCount(0, text.length()) >= SHORTEST) {
                texts.add(text);
            }
        }
    }

    /** Whether the text is a name as senders give them, and nothing of a person is in it. */
    boolean leave(String name) {
        String plain = plain(name);
        return NAME_OF_SENDERS.matcher(name).matches()
                && !isAnybody(name, plain)
                && texts.stream().noneMatch(plain::contains)
                && (readable
                        || !LONG_NUMBER
                                .matcher(DAY.matcher(WhiteSpace.folded(name)).replaceAll(""))
                                .find());
    }

    /** The same of plain words, in which short Latin names may stand by chance. */
    boolean areTold(String words) {
        String plain = plain(words);
        return isAnybody(words, plain)
                || texts.stream()
                        .filter(text -> text.length() >= SHORTEST_LATIN
                                || text.codePoints().anyMatch(c -> c > 0x7F))
                        .anyMatch(plain::contains);
    }

    private static boolean isAnybody(String text, String plain) {
        return RESIDENT_ID.matcher(plain).find()
                || AS_LONG.matcher(WhiteSpace.folded(text)).find()
                || MOBILE.matcher(text).find();
    }

    private static String plain(String text) {
        return PUNCTUATION.matcher(WhiteSpace.folded(text)).replaceAll("");
    }
}
