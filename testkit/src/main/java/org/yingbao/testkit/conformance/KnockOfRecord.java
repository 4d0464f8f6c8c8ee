package org.yingbao.testkit.conformance;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.yingbao.pipeline.conformance.Verdict;

/** One record of a {@link ConformanceTest}. */
record KnockOfRecord(Verdict verdict, boolean mayBeRefused) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
        return "line " + verdict.line();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(new Given(verdict), (BeforeEachCallback) context -> {
            if (!mayBeRefused && !verdict.isGood()) {
                throw new AssertionError(verdict.toString());
            }
        });
    }

    private record Given(Verdict verdict) implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Verdict.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return verdict;
        }
    }
}
