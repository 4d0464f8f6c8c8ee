package org.yingbao.pipeline.boot;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A value that is not of the type of its setting. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnreadableValueAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BindException bind) {
        String variable = Variables.of(bind.getName().toString());
        ConfigurationProperty property = bind.getProperty();
        String value = property == null ? "what is set" : "'" + property.getValue() + "'";
        return new FailureAnalysis(
                variable + ": " + value + " cannot be read as "
                        + bind.getTarget().getType(),
                null,
                failure);
    }
}
