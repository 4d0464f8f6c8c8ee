package org.yingbao.pipeline.boot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.yingbao.pipeline.runtime.Unstartable;

@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class UnstartableAnalyzer extends AbstractFailureAnalyzer<Unstartable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Unstartable found) {
        return new FailureAnalysis(found.getMessage(), null, failure);
    }
}
