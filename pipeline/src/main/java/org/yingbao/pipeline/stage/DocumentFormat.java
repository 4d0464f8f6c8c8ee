package org.yingbao.pipeline.stage;

import org.yingbao.pipeline.Json;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** How the documents of a stage are written out to be stored: as {@link Json#KEPT Smile}. */
public final class DocumentFormat<D> {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    public DocumentFormat(StageDefinition<D> definition) {
        JavaType type = Json.KEPT.getTypeFactory().constructParametricType(KeptDocument.class, definition.document());
        this.reader = Json.KEPT.readerFor(type);
        this.writer = Json.KEPT.writerFor(type);
    }

    public VersionedState<D> read(byte[] document) {
        KeptDocument<D> kept = reader.readValue(document);
        return kept.current();
    }

    public byte[] bytes(VersionedState<D> current) {
        return writer.writeValueAsBytes(KeptDocument.of(current));
    }
}
