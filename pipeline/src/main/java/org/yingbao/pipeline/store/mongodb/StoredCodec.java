package org.yingbao.pipeline.store.mongodb;

import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.yingbao.pipeline.store.Stored;

/** Reads a document straight from the driver's buffer. */
final class StoredCodec implements Codec<Stored> {

    @Override
    public Stored decode(BsonReader bson, DecoderContext context) {
        String id = "";
        long version = 0;
        byte[] body = {};
        bson.readStartDocument();
        while (bson.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (bson.readName()) {
                case DocumentFields.ID -> id = bson.readString();
                case DocumentFields.VERSION -> version = bson.readInt64();
                case DocumentFields.BODY -> body = BsonToSmile.read(bson);
                default -> bson.skipValue();
            }
        }
        bson.readEndDocument();
        return new Stored(id, version, body);
    }

    @Override
    public void encode(BsonWriter bson, Stored stored, EncoderContext context) {
        throw new UnsupportedOperationException("Documents are written as Write");
    }

    @Override
    public Class<Stored> getEncoderClass() {
        return Stored.class;
    }
}
