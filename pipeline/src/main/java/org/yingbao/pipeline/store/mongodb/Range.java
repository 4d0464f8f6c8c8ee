package org.yingbao.pipeline.store.mongodb;

import org.bson.BsonDocument;
import org.bson.BsonString;

/** Values from a lowest one, itself inside or not, up to an end outside. */
record Range(String low, boolean includingLow, String end) {

    Range until(String earlierEnd) {
        return new Range(low, includingLow, earlierEnd);
    }

    BsonDocument filter() {
        return new BsonDocument(includingLow ? "$gte" : "$gt", new BsonString(low)).append("$lt", new BsonString(end));
    }

    boolean holds(String value) {
        int above = Utf8Order.STRINGS.compare(value, low);
        return (includingLow ? above >= 0 : above > 0) && Utf8Order.STRINGS.compare(value, end) < 0;
    }
}
