package org.yingbao.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ResidentIdsTest {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @Test
    void every_resident_id_in_the_examples_passes_the_checks_at_the_door() {
        var numbers = new ArrayList<String>();
        Contract.asWritten().examples().values().forEach(example -> collect(example, numbers));
        assertThat(numbers).isNotEmpty().allSatisfy(number -> {
            assertThat(number.charAt(17)).isEqualTo(checkDigit(number));
            assertThat(LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE))
                    .isAfter(LocalDate.of(1900, 1, 1));
        });
    }

    @Test
    void the_check_digit_of_the_standard_is_the_one_computed() {
        assertThat(checkDigit("11010519491231002")).isEqualTo('X');
    }

    private static void collect(JsonNode node, List<String> numbers) {
        if (node.path("type").asString("").equals("RESIDENT_ID")) {
            numbers.add(node.path("number").asString());
        }
        node.forEach(child -> collect(child, numbers));
    }

    private static char checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(number.charAt(i), 10) * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
