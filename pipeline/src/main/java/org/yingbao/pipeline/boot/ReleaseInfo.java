package org.yingbao.pipeline.boot;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.yingbao.pipeline.event.Release;

/** Release, commit and Kafka cluster, for people ({@code /actuator/info}) and for Prometheus ({@code yingbao_info}). */
public final class ReleaseInfo implements InfoContributor, MeterBinder {

    private final Supplier<Optional<String>> cluster;

    /**
     * The information of this process.
     *
     * @param cluster the id of the Kafka cluster; empty while the broker is away
     */
    public ReleaseInfo(Supplier<Optional<String>> cluster) {
        this.cluster = cluster;
    }

    /** The id of the Kafka cluster; empty while the broker is away. */
    public Optional<String> cluster() {
        return cluster.get();
    }

    @Override
    public void contribute(Info.Builder info) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("release", Release.CURRENT.release());
        details.put("commit", Release.CURRENT.commit());
        cluster().ifPresent(id -> details.put("cluster", id));
        info.withDetail("yingbao", details);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("yingbao.info", () -> 1)
                .description("Always 1; the release and commit that run are its labels")
                .tag("release", Release.CURRENT.release())
                .tag("commit", Release.CURRENT.commit())
                .register(registry);
    }
}
