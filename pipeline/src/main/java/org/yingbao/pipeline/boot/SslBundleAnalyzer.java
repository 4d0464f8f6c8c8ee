package org.yingbao.pipeline.boot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A bundle that is named but not there. */
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class SslBundleAnalyzer extends AbstractFailureAnalyzer<NoSuchSslBundleException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, NoSuchSslBundleException missing) {
        return new FailureAnalysis(
                "spring.ssl.bundle: there is no bundle '" + missing.getBundleName() + "'", null, failure);
    }
}
