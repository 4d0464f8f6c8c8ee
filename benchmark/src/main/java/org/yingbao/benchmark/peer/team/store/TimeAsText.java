package org.yingbao.benchmark.peer.team.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Days and instants in MongoDB: as text, for its own dates know no days and lose what is finer than a millisecond. */
final class TimeAsText {

    static final List<Converter<?, ?>> CONVERTERS = List.of(
            DayToText.INSTANCE, TextToDay.INSTANCE,
            MomentToText.INSTANCE, TextToMoment.INSTANCE,
            OffsetToText.INSTANCE, TextToOffset.INSTANCE);

    private TimeAsText() {}

    @WritingConverter
    private enum DayToText implements Converter<LocalDate, String> {
        INSTANCE;

        @Override
        public String convert(LocalDate value) {
            return value.toString();
        }
    }

    @ReadingConverter
    private enum TextToDay implements Converter<String, LocalDate> {
        INSTANCE;

        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }

    @WritingConverter
    private enum MomentToText implements Converter<Instant, String> {
        INSTANCE;

        @Override
        public String convert(Instant value) {
            return value.toString();
        }
    }

    @ReadingConverter
    private enum TextToMoment implements Converter<String, Instant> {
        INSTANCE;

        @Override
        public Instant convert(String text) {
            return Instant.parse(text);
        }
    }

    @WritingConverter
    private enum OffsetToText implements Converter<OffsetDateTime, String> {
        INSTANCE;

        @Override
        public String convert(OffsetDateTime value) {
            return value.toString();
        }
    }

    @ReadingConverter
    private enum TextToOffset implements Converter<String, OffsetDateTime> {
        INSTANCE;

        @Override
        public OffsetDateTime convert(String text) {
            return OffsetDateTime.parse(text);
        }
    }
}
