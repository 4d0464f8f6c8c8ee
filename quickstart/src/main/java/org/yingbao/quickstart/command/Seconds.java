package org.yingbao.quickstart.command;

import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Durations as people write them: 30s, 5m, 1h. */
final class Seconds implements ITypeConverter<Duration> {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,5}[smh]");

    @Override
    public Duration convert(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new TypeConversionException("not a duration such as 30s, 5m, 1h");
        }
        return Duration.parse("PT" + written);
    }
}
