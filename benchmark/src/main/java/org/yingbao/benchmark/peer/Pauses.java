package org.yingbao.benchmark.peer;

import java.util.Map;

/**
 * What lets a contender be stopped while another is measured without being sent out of its consumer groups: everybody's
 * consumers may be silent for as long as a broker allows. It changes nothing while they are not.
 */
public final class Pauses {

    private static final String HALF_AN_HOUR_MS = "1800000";

    /** For any client; a producer does not know these and leaves them. */
    public static final Map<String, String> CLIENTS = Map.of(
            "session.timeout.ms", HALF_AN_HOUR_MS,
            "max.poll.interval.ms", HALF_AN_HOUR_MS);

    /**
     * The same for whatever Spring Boot configures; an environment variable of this name outweighs its own settings.
     */
    public static final Map<String, String> SPRING = Map.of("SPRING_APPLICATION_JSON", """
            {"spring.kafka.consumer.properties.session.timeout.ms": %1$s,
             "spring.kafka.consumer.properties.max.poll.interval.ms": %1$s}""".formatted(HALF_AN_HOUR_MS));

    private Pauses() {}
}
