package org.yingbao.pipeline.store.mongodb;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.yingbao.pipeline.Json;
import tools.jackson.core.JsonGenerator;

/** Carries BSON back into the Smile it came from; see {@link SmileToBson}. */
final class BsonToSmile {

    private static final int USUAL_BYTES = 1024;
    private static final double EXACT_INTEGERS = 0x1p53;

    private BsonToSmile() {}

    static byte[] read(BsonReader bson) {
        var bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator json = Json.KEPT.createGenerator(bytes)) {
            value(bson, json);
        }
        return bytes.toByteArray();
    }

    private static void value(BsonReader bson, JsonGenerator json) {
        switch (bson.getCurrentBsonType()) {
            case DOCUMENT -> object(bson, json);
            case ARRAY -> array(bson, json);
            case STRING -> json.writeString(bson.readString());
            case BOOLEAN -> json.writeBoolean(bson.readBoolean());
            case INT32 -> json.writeNumber(bson.readInt32());
            case INT64 -> json.writeNumber(bson.readInt64());
            case DECIMAL128 -> json.writeNumber(bson.readDecimal128().bigDecimalValue());
            case REGULAR_EXPRESSION ->
                json.writeNumber(new BigDecimal(bson.readRegularExpression().getPattern()));
            case DOUBLE -> typedInAShell(bson.readDouble(), json);
            case NULL -> {
                bson.readNull();
                json.writeNull();
            }
            default -> throw new IllegalStateException("JSON has no " + bson.getCurrentBsonType());
        }
    }

    private static void object(BsonReader bson, JsonGenerator json) {
        bson.readStartDocument();
        json.writeStartObject();
        while (bson.readBsonType() != BsonType.END_OF_DOCUMENT) {
            json.writeName(CollectionNames.toJson(bson.readName()));
            value(bson, json);
        }
        json.writeEndObject();
        bson.readEndDocument();
    }

    private static void array(BsonReader bson, JsonGenerator json) {
        bson.readStartArray();
        json.writeStartArray();
        while (bson.readBsonType() != BsonType.END_OF_DOCUMENT) {
            value(bson, json);
        }
        json.writeEndArray();
        bson.readEndArray();
    }

    /** We write no doubles, but every number that an operator types into mongosh is one. */
    private static void typedInAShell(double number, JsonGenerator json) {
        if (number == Math.rint(number) && Math.abs(number) < EXACT_INTEGERS) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }
}
