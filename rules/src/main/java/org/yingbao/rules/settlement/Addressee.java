package org.yingbao.rules.settlement;

/**
 * Whom an instruction is about {@code [SD-13]}. A new version is due where the document or the name differs; another
 * phone alone is no other person to tax.
 */
public record Addressee(String documentType, String number, String name) {
    @Override
    public String toString() {
        return "Addressee[" + documentType + "]";
    }
}
