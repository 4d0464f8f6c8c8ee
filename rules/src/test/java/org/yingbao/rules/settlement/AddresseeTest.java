package org.yingbao.rules.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddresseeTest {
    private static final Addressee ONE = new Addressee("PASSPORT", "E1234567", "Li");

    @Test
    void another_document_or_name_is_another_person_to_tax() {
        assertThat(new Addressee("PASSPORT", "E1234568", "Li")).isNotEqualTo(ONE);
        assertThat(new Addressee("RESIDENCE_PERMIT", "E1234567", "Li")).isNotEqualTo(ONE);
        assertThat(new Addressee("PASSPORT", "E1234567", "Lin")).isNotEqualTo(ONE);
        assertThat(new Addressee("PASSPORT", "E1234567", "Li")).isEqualTo(ONE);
    }

    @Test
    void neither_number_nor_name_stands_in_its_text() {
        assertThat(ONE).hasToString("Addressee[PASSPORT]");
    }
}
