package org.yingbao.contribution.funds;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.RequestLine;
import org.yingbao.contribution.account.Included;
import org.yingbao.pipeline.Json;

/** What tells the lines of a request from each other, in fen; written out it names the figure that counts people. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"category", "standardFen", "amountFen", "corrects"})
record SumOfLine(
        String category,
        long standardFen,
        long amountFen,
        @Nullable String corrects) {
    static final Comparator<RequestLine> ORDER = Comparator.comparing(RequestLine::category)
            .thenComparingLong(RequestLine::standardFen)
            .thenComparingLong(RequestLine::amountFen)
            .thenComparing(line -> line.corrects() == null ? "" : line.corrects());

    static SumOfLine of(Included included) {
        return new SumOfLine(included.category(), included.standardFen(), included.amountFen(), included.corrects());
    }

    static SumOfLine named(String figure) {
        return Json.MAPPER.readValue(figure, SumOfLine.class);
    }

    String name() {
        return Json.MAPPER.writeValueAsString(this);
    }

    RequestLine line(long people) {
        return new RequestLine(
                category, standardFen, amountFen, people, Math.multiplyExact(people, amountFen), corrects);
    }
}
