package org.yingbao.pipeline.boot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings that every service has beside those of Boot.
 *
 * @param kafkaConfig a file of properties for every Kafka client, as Kafka's own tools take it
 * @param data the folder of the embedded store
 * @param sync whether the embedded store syncs every write to disk
 * @param secretFile the platform secret
 * @param instance a name that no other instance of this service has
 * @param threads threads per stage
 * @param partitions of the topics that are created; those that are there have to have as many
 * @param beginAnew ids of clusters, or of topics that were made anew, on which to begin with an empty store
 * @param help the address under which departments reach the page that this service serves as {@code /help}
 */
@ConfigurationProperties("yingbao")
public record PipelineProperties(
        @Nullable Path kafkaConfig,
        Path data,
        @DefaultValue("false") boolean sync,
        @Nullable Path secretFile,
        String instance,
        @DefaultValue("2") int threads,
        @DefaultValue("8") int partitions,
        @DefaultValue("") String beginAnew,
        @DefaultValue("/help") String help) {

    public PipelineProperties {
        positive("YINGBAO_THREADS", threads);
        positive("YINGBAO_PARTITIONS", partitions);
    }

    private static void positive(String variable, int number) {
        if (number < 1) {
            throw new BadSetting(variable, number + " is below 1");
        }
    }
}
