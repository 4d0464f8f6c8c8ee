package org.yingbao.pipeline.store.mongodb;

import java.math.BigDecimal;
import org.bson.BsonRegularExpression;
import org.bson.BsonWriter;
import org.bson.types.Decimal128;
import org.yingbao.pipeline.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Carries Smile into BSON token by token; nothing in it is taken for extended JSON. A number that is neither an int nor
 * a long becomes a decimal, or, where 34 digits do not hold it, a regular expression: text of a type that JSON does not
 * have.
 */
final class SmileToBson {

    private SmileToBson() {}

    static void write(byte[] smile, BsonWriter bson) {
        try (JsonParser tokens = Json.KEPT.createParser(smile)) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                write(token, tokens, bson);
            }
        }
    }

    private static void write(JsonToken token, JsonParser tokens, BsonWriter bson) {
        switch (token) {
            case START_OBJECT -> bson.writeStartDocument();
            case END_OBJECT -> bson.writeEndDocument();
            case START_ARRAY -> bson.writeStartArray();
            case END_ARRAY -> bson.writeEndArray();
            case PROPERTY_NAME -> bson.writeName(CollectionNames.toBson(tokens.currentName()));
            case VALUE_STRING -> bson.writeString(tokens.getString());
            case VALUE_TRUE -> bson.writeBoolean(true);
            case VALUE_FALSE -> bson.writeBoolean(false);
            case VALUE_NULL -> bson.writeNull();
            case VALUE_NUMBER_INT -> writeInteger(tokens, bson);
            case VALUE_NUMBER_FLOAT -> writeExactly(tokens.getDecimalValue(), bson);
            default -> throw new IllegalArgumentException("Not JSON: " + token);
        }
    }

    private static void writeInteger(JsonParser tokens, BsonWriter bson) {
        switch (tokens.getNumberType()) {
            case INT -> bson.writeInt32(tokens.getIntValue());
            case LONG -> bson.writeInt64(tokens.getLongValue());
            default -> writeExactly(new BigDecimal(tokens.getBigIntegerValue()), bson);
        }
    }

    private static void writeExactly(BigDecimal number, BsonWriter bson) {
        Decimal128 decimal;
        try {
            decimal = new Decimal128(number);
        } catch (NumberFormatException e) {
            bson.writeRegularExpression(new BsonRegularExpression(number.toString()));
            return;
        }
        bson.writeDecimal128(decimal);
    }
}
