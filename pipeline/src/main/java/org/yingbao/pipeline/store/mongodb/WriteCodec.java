package org.yingbao.pipeline.store.mongodb;

import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.yingbao.pipeline.store.Write;

/** Writes a document as it stands in MongoDB, straight into the driver's buffer. */
final class WriteCodec implements Codec<Write> {

    @Override
    public void encode(BsonWriter bson, Write write, EncoderContext context) {
        bson.writeStartDocument();
        bson.writeString(DocumentFields.ID, write.id());
        bson.writeInt64(DocumentFields.VERSION, write.expected() + 1);
        bson.writeName(DocumentFields.BODY);
        SmileToBson.write(write.body(), bson);
        bson.writeStartDocument(DocumentFields.INDEXES);
        write.entries().forEach((index, values) -> {
            bson.writeStartArray(index);
            values.forEach(bson::writeString);
            bson.writeEndArray();
        });
        bson.writeEndDocument();
        bson.writeEndDocument();
    }

    @Override
    public Write decode(BsonReader bson, DecoderContext context) {
        throw new UnsupportedOperationException("Documents are read as Stored");
    }

    @Override
    public Class<Write> getEncoderClass() {
        return Write.class;
    }
}
