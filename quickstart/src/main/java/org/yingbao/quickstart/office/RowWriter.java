package org.yingbao.quickstart.office;

import java.util.Map;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.node.ObjectNode;

/** Writes lines of a file as rows of the contract. */
record RowWriter(Headings headings, Map<String, String> categories, ExcelNumbers excelNumbers, Scope scope) {

    private static final String RESIDENT_ID = "RESIDENT_ID";

    ObjectNode row(TableLine line) {
        ObjectNode row = Json.MAPPER.createObjectNode().put("row", line.number());
        ObjectNode document = row.putObject("document").put("type", RESIDENT_ID);
        if (!headings.has(Field.CATEGORY)) {
            scope.onlyCategory().ifPresent(category -> row.put(Field.CATEGORY.word, category));
        }
        if (!headings.has(Field.REGION)) {
            scope.region().ifPresent(region -> row.put(Field.REGION.word, region));
        }
        ObjectNode attributes = Json.MAPPER.createObjectNode();
        headings.columns().forEach((column, meaning) -> {
            Cell cell = line.at(column);
            if (!cell.isEmpty()) {
                meaning.field()
                        .ifPresentOrElse(
                                field -> put(row, document, field, cell),
                                () -> attributes.put(
                                        meaning.attribute(), CodeWords.ofAttribute(meaning.attribute(), cell.words())));
            }
        });
        if (!attributes.isEmpty()) {
            row.set("attributes", attributes);
        }
        return row;
    }

    private void put(ObjectNode row, ObjectNode document, Field field, Cell cell) {
        switch (field) {
            case DOCUMENT_NUMBER ->
                document.put("number", excelNumbers.isSpoiled(cell) ? "" : Plain.tight(cell.words()));
            case DOCUMENT_TYPE -> document.put("type", CodeWords.ofDocument(cell.words()));
            case CATEGORY -> row.put("category", CodeWords.ofCategory(cell.words(), categories));
            case BIRTH_DATE, FROM -> row.put(field.word, Days.of(cell));
            case NAME, PHONE, TOWNSHIP, VILLAGE, REGION -> row.put(field.word, cell.words());
            case IGNORE -> {}
        }
    }
}
