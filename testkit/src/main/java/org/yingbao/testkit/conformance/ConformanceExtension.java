package org.yingbao.testkit.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.yingbao.pipeline.conformance.Conformance;
import org.yingbao.pipeline.conformance.Verdict;

/** Calls a {@link ConformanceTest} once for each record. */
public final class ConformanceExtension implements TestTemplateInvocationContextProvider {

    private static final String RESOURCE = "classpath:";

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return context.getRequiredTestMethod().isAnnotationPresent(ConformanceTest.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        ConformanceTest test = context.getRequiredTestMethod().getAnnotation(ConformanceTest.class);
        List<Verdict> verdicts = Conformance.ofServices()
                .check(
                        lines(test.records(), context.getRequiredTestClass()),
                        test.topic().isEmpty() ? null : test.topic(),
                        test.at().isEmpty()
                                ? Instant.now()
                                : OffsetDateTime.parse(test.at()).toInstant());
        return verdicts.stream().map(verdict -> new KnockOfRecord(verdict, test.refused()));
    }

    private static List<String> lines(String records, Class<?> test) {
        try {
            if (!records.startsWith(RESOURCE)) {
                return Files.readAllLines(Path.of(records), StandardCharsets.UTF_8);
            }
            try (InputStream file = test.getResourceAsStream(records.substring(RESOURCE.length()))) {
                if (file == null) {
                    throw new NoSuchFileException(records);
                }
                return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
