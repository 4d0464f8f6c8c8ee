package org.yingbao.pipeline.store.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonMaximumSizeExceededException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.pipeline.store.StoreUnavailable;

class AskingTest {

    private static final ServerAddress SERVER = new ServerAddress();

    static List<MongoException> trouble() {
        return List.of(
                new MongoTimeoutException("no server"),
                new MongoSocketReadTimeoutException("slow", SERVER, new IOException()),
                new MongoNotPrimaryException(new BsonDocument(), SERVER),
                command("{ok: 0, code: 14031, codeName: 'OutOfDiskSpace'}"),
                command("{ok: 0, code: 8000, codeName: 'AtlasError', errmsg: 'over your space quota'}"),
                command("{ok: 0, code: 13, codeName: 'Unauthorized'}"),
                bulk(null, 14031),
                bulk(new WriteConcernError(64, "WriteConcernFailed", "waiting timed out", new BsonDocument()), 11000));
    }

    @ParameterizedTest
    @MethodSource("trouble")
    void what_passes_is_trouble(MongoException cause) {
        assertThatThrownBy(() -> Asking.mongo("write", () -> {
                    throw cause;
                }))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("cannot write")
                .hasCause(cause);
    }

    static List<RuntimeException> refusals() {
        return List.of(
                command("{ok: 0, code: 2, codeName: 'BadValue'}"),
                command("{ok: 0, code: 10334, codeName: 'BSONObjectTooLarge'}"),
                bulk(null, 15),
                new BsonMaximumSizeExceededException("too large"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_is_refused_every_time_is_not(RuntimeException cause) {
        assertThatThrownBy(() -> Asking.mongo("write", () -> {
                    throw cause;
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasCause(cause);
    }

    @Test
    void an_answer_is_passed_on() {
        assertThat(Asking.mongo("load", () -> Set.of("a"))).containsExactly("a");
    }

    private static MongoException command(String answer) {
        return new MongoCommandException(BsonDocument.parse(answer), SERVER);
    }

    private static MongoException bulk(@Nullable WriteConcernError concern, int code) {
        return new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(),
                List.of(new BulkWriteError(code, "error", new BsonDocument(), 0)),
                concern,
                SERVER,
                Set.of());
    }
}
