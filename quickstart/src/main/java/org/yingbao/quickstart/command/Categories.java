package org.yingbao.quickstart.command;

import java.util.List;

/** Reads what {@code --category} says. */
final class Categories {

    private static final String ALL = "ALL";

    private Categories() {}

    /** The codes; none: every category. */
    static List<String> of(List<String> written) {
        return written.contains(ALL) ? List.of() : List.copyOf(written);
    }
}
