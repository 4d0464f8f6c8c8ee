package org.yingbao.quickstart.office;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a number is shown as a day. */
final class DayFormat {

    private static final Pattern NOT_SHOWN = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.");

    private DayFormat() {}

    static boolean isOne(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String signs = NOT_SHOWN.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return signs.indexOf('y') >= 0 || (signs.indexOf('d') >= 0 && signs.indexOf('m') >= 0);
    }
}
