package org.yingbao.rules.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestStateTest {
    @ParameterizedTest(name = "{1} moved of {0}: {2}")
    @CsvSource({
        "28000, 28000, MOVED, 0",
        "28000, 27999, PART_MOVED, -1",
        "28000, 1, PART_MOVED, -27999",
        "28000, 0, PART_MOVED, -28000",
        "28000, 28001, DIFFERS, 1",
        "0, 0, MOVED, 0",
        "0, 1, DIFFERS, 1",
        "-28000, 28000, DIFFERS, 56000",
        "-28000, 0, PART_MOVED, 28000",
        "-28000, -27999, PART_MOVED, 1",
        "-28000, -28000, MOVED, 0",
        "-28000, -28001, DIFFERS, -1"
    })
    void what_was_moved_is_compared_with_the_total(
            long totalFen, long movedFen, RequestStatus status, long differenceFen) {
        RequestState state = RequestState.of(true, totalFen, Optional.of(new RequestState.Answer(false, movedFen)));

        assertThat(state.status()).isEqualTo(status);
        assertThat(state.differenceFen()).hasValue(differenceFen);
        assertThat(state.movedFen()).hasValue(movedFen);
    }

    @Test
    void a_request_is_open_until_everybody_is_counted() {
        assertThat(RequestState.of(false, 28_000, Optional.empty()).status()).isEqualTo(RequestStatus.OPEN);
        assertThat(RequestState.of(false, 28_000, Optional.of(new RequestState.Answer(false, 28_000)))
                        .status())
                .isEqualTo(RequestStatus.OPEN);
        assertThat(RequestState.of(true, 28_000, Optional.empty()).status()).isEqualTo(RequestStatus.REQUESTED);
    }

    @Test
    void what_was_refused_differs_from_nothing() {
        RequestState state = RequestState.of(true, 28_000, Optional.of(new RequestState.Answer(true, 0)));

        assertThat(state.status()).isEqualTo(RequestStatus.REFUSED);
        assertThat(state.movedFen()).isEmpty();
        assertThat(state.differenceFen()).isEmpty();
    }
}
