package org.yingbao.quickstart.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A list as an office has it, read into rows of the contract. */
public final class ListFile {

    private static final String COLUMN = "问题";

    private final OfficeFile file;
    private final Headings headings;
    private final FileReading reading;
    private final List<TableLine> people;
    private final ExcelNumbers excelNumbers;

    private ListFile(OfficeFile file, Headings headings, FileReading reading) {
        this.file = file;
        this.headings = headings;
        this.reading = reading;
        this.people = file.lines().stream()
                .skip(headings.index() + 1L)
                .filter(line -> !line.isBlank())
                .toList();
        this.excelNumbers = ExcelNumbers.in(
                people.stream().map(line -> cell(line, Field.DOCUMENT_NUMBER)).toList());
    }

    /** Throws {@link FileTrouble} if the file is no list, or a heading is to be explained. */
    public static ListFile read(Path path, FileReading reading) throws IOException {
        OfficeFile file = OfficeFile.read(path, reading.sheet());
        return new ListFile(file, Headings.of(file.lines(), reading.headings()), reading);
    }

    /** The rows as the contract has them; what cannot be read goes as it is, for the door to refuse. */
    public List<ObjectNode> rows(Scope scope) {
        need(Field.DOCUMENT_NUMBER, true);
        need(Field.NAME, true);
        need(Field.CATEGORY, scope.onlyCategory().isEmpty());
        need(Field.REGION, scope.region().isEmpty());
        RowWriter writer = new RowWriter(headings, reading.categories(), excelNumbers, scope);
        List<ObjectNode> rows = new ArrayList<>(people.size());
        people.forEach(line -> rows.add(writer.row(line)));
        return rows;
    }

    private void need(Field field, boolean needed) {
        if (needed && !headings.has(field)) {
            throw new FileTrouble(
                    "没有“%s”列".formatted(field.headings.getFirst()),
                    "no column is " + field.word
                            + (field == Field.CATEGORY || field == Field.REGION
                                    ? "; give --" + field.word
                                    : "; name it with --map HEADING=" + field.word));
        }
    }

    /** The numbers of rows whose document number a spreadsheet has spoiled. */
    Set<Long> spoiledByExcel() {
        Set<Long> rows = new HashSet<>();
        people.stream()
                .filter(line -> excelNumbers.isSpoiled(cell(line, Field.DOCUMENT_NUMBER)))
                .forEach(line -> rows.add(line.number()));
        return rows;
    }

    /** The region under which all rows lie; empty if none can be read. */
    Optional<String> commonRegion() {
        String common = null;
        for (TableLine line : people) {
            String region = cell(line, Field.REGION).words();
            if (region.matches("\\d{6}")) {
                common = common == null ? region : CommonRegion.of(common, region);
            }
        }
        return Optional.ofNullable(common);
    }

    private Cell cell(TableLine line, Field field) {
        return headings.columns().entrySet().stream()
                .filter(column -> column.getValue().equals(Meaning.of(field)))
                .findFirst()
                .map(column -> line.at(column.getKey()))
                .orElse(TableLine.NOTHING);
    }

    /** Writes the file again with a column that says what is wrong with each row. */
    public void copy(Path target, List<Problem> problems) throws IOException {
        Map<Long, String> column = new LinkedHashMap<>();
        column.put(file.lines().get(headings.index()).number(), COLUMN);
        problems.forEach(problem -> column.put(problem.row(), problem.chinese() + " / " + problem.english()));
        file.copy(target, column);
    }
}
