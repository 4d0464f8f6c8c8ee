package org.yingbao.pipeline.processing;

import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.store.Store;
import tools.jackson.databind.JsonNode;

/** Writes the sums of a checkpoint that is not moved yet. */
public final class EarlySums {

    private EarlySums() {}

    /** {@code name} and {@code checkpoint}: as the stage hands them to the store. */
    public static void write(StageDefinition<?> definition, Store store, String name, byte[] checkpoint) {
        JsonNode sums = Json.MAPPER.readTree(checkpoint).path("mark").path("sums");
        if (!sums.isMissingNode()) {
            int partition = Integer.parseInt(name.substring(name.lastIndexOf('/') + 1));
            new Sums(definition, store).write(partition, Json.MAPPER.treeToValue(sums, SumsCheckpoint.class));
        }
    }
}
