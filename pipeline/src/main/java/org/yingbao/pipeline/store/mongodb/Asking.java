package org.yingbao.pipeline.store.mongodb;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.BsonMaximumSizeExceededException;
import org.yingbao.pipeline.store.StoreUnavailable;

/**
 * Tells trouble, which passes, from a question that MongoDB will refuse every time. What is not known to be ours is
 * trouble.
 */
final class Asking {

    private static final String TOO_LARGE = "A document is larger than the 16 MB that MongoDB allows: cannot ";

    private static final Set<Integer> TOO_LARGE_CODES = Set.of(10334, 17419, 17420);

    /**
     * BadValue, FailedToParse, TypeMismatch, Overflow, InvalidBSON, IndexNotFound, DollarPrefixedFieldName,
     * ImmutableField, InvalidNamespace, IndexOptionsConflict, IndexKeySpecsConflict.
     */
    private static final Set<Integer> REFUSED_CODES = Set.of(2, 9, 14, 15, 22, 27, 52, 66, 73, 85, 86);

    private Asking() {}

    static <T> T mongo(String what, Supplier<T> question) {
        try {
            return question.get();
        } catch (BsonMaximumSizeExceededException e) {
            throw new IllegalArgumentException(TOO_LARGE + what, e);
        } catch (MongoException e) {
            throw answer(what, e);
        } catch (IllegalStateException e) {
            if ("state should be: open".equals(e.getMessage())) {
                throw new StoreUnavailable("MongoDB cannot " + what + ": the client is closed", e);
            }
            throw e;
        }
    }

    private static RuntimeException answer(String what, MongoException e) {
        if (hasCode(e, TOO_LARGE_CODES)) {
            return new IllegalArgumentException(TOO_LARGE + what, e);
        }
        if (hasCode(e, REFUSED_CODES)) {
            return new IllegalArgumentException("MongoDB refuses to " + what, e);
        }
        return new StoreUnavailable("MongoDB cannot " + what, e);
    }

    private static boolean hasCode(MongoException e, Set<Integer> codes) {
        return codes.contains(e.getCode())
                || (e instanceof MongoBulkWriteException bulk
                        && bulk.getWriteErrors().stream()
                                .map(BulkWriteError::getCode)
                                .anyMatch(codes::contains));
    }
}
