package org.yingbao.quickstart;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the quickstart.
 *
 * @param data the one folder in which everything lies
 * @param mongodb a connection string; without one the documents lie in the folder too
 * @param kafkaPort where Kafka's own tools reach the broker
 * @param httpPort where health, metrics and the contract are
 * @param story what is played at start
 * @param storyShare how much of the story's people, above 0 and at most 1: the published size
 * @param threads threads per stage
 * @param reporting whether cases and figures are kept
 */
@ConfigurationProperties("yingbao")
public record QuickstartProperties(
        Path data,
        Optional<String> mongodb,
        int kafkaPort,
        int httpPort,
        Story story,
        double storyShare,
        int threads,
        Reporting reporting) {

    /** What is kept for people to look at. */
    public record Reporting(boolean enabled) {}

    /** What is played at start. */
    public enum Story {
        NONE,
        LVLIANG
    }

    Path secretFile() {
        return data.resolve("secret");
    }

    Path broker() {
        return data.resolve("kafka");
    }
}
