package org.yingbao.pipeline.door;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of fields and headers as senders write them. Only what can be the name of a field is repeated to anybody: a
 * sender may have written a person there.
 */
public final class Names {

    /** As the contract writes its own names. */
    private static final Pattern OURS = Pattern.compile("\\d{1,4}|[a-z][A-Za-z]{0,23}");

    private static final Pattern LIKELY = Pattern.compile("(?!.*\\d{5})(\\d{1,4}|[a-z][A-Za-z0-9_-]{0,39})");
    private static final String HIDDEN = "*";

    private Names() {}

    /** A JSON pointer of any record, with a star for each name that the contract cannot know. */
    static String shown(String pointer) {
        return shown(pointer, OURS);
    }

    /** A JSON pointer of data that is about nobody, with a star for what is no name even if misspelt. */
    public static String shownOfNobody(String pointer) {
        return shown(pointer, LIKELY);
    }

    private static String shown(String pointer, Pattern names) {
        return Stream.of(pointer.split("/", -1))
                .map(name -> name.isEmpty() || names.matcher(name).matches() ? name : HIDDEN)
                .collect(Collectors.joining("/"));
    }

    /** The name among these that differs from the wanted one in case, hyphens and the like only. */
    static Optional<String> nearly(String wanted, Collection<String> there) {
        String plain = plain(wanted);
        return there.stream()
                .filter(name -> name.length() <= 2 * wanted.length() + 2)
                .filter(name -> !name.equals(wanted) && plain(name).equals(plain))
                .findFirst();
    }

    private static String plain(String name) {
        return WhiteSpace.folded(name)
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
