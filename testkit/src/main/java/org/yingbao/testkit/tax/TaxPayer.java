package org.yingbao.testkit.tax;

import java.util.Locale;

/** Who pays: the document as it was shown, and the name. */
public record TaxPayer(String documentType, String documentNumber, String name) {

    /** By whom the books know the person. */
    String key() {
        return documentType + "|" + documentNumber.strip().toUpperCase(Locale.ROOT);
    }

    /** Nothing of a person belongs into a log. */
    @Override
    public String toString() {
        return "a tax payer";
    }
}
