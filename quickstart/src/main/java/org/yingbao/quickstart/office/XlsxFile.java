package org.yingbao.quickstart.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** One sheet of a workbook. */
record XlsxFile(String sheet, List<TableLine> lines) implements OfficeFile {

    static XlsxFile read(byte[] bytes, String name) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            Sheet sheet = sheet(workbook, name).orElseThrow(() -> new FileTrouble("没有这个工作表", "there is no such sheet"));
            try (Stream<Row> rows = sheet.openStream()) {
                return new XlsxFile(sheet.getName(), rows.map(XlsxFile::line).toList());
            }
        } catch (ExcelReaderException broken) {
            throw new FileTrouble("工作簿已损坏或不是 xlsx", "the workbook is broken, or is no xlsx");
        }
    }

    private static Optional<Sheet> sheet(ReadableWorkbook workbook, String name) {
        return name.isEmpty()
                ? workbook.getSheets()
                        .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                        .findFirst()
                : workbook.findSheet(name);
    }

    private static TableLine line(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxFile::cell).orElse(TableLine.NOTHING));
        }
        return new TableLine(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.NUMBER || (type == CellType.FORMULA && cell.getValue() instanceof BigDecimal)) {
            BigDecimal number = type == CellType.NUMBER ? cell.asNumber() : (BigDecimal) cell.getValue();
            return DayFormat.isOne(cell.getDataFormatString())
                    ? new Cell.Day(LocalDate.of(1899, 12, 30).plusDays(number.longValue()))
                    : new Cell.Numeral(number);
        }
        Object value = cell.getValue();
        return value == null ? TableLine.NOTHING : new Cell.Text(value.toString());
    }

    @Override
    public void copy(Path target, Map<Long, String> column) throws IOException {
        int width = width();
        try (OutputStream out = Files.newOutputStream(target);
                Workbook workbook = new Workbook(out, "Yingbao", null)) {
            Worksheet copy = workbook.newWorksheet(sheet);
            for (TableLine line : lines) {
                int row = (int) line.number() - 1;
                for (int i = 0; i < line.cells().size(); i++) {
                    write(copy, row, i, line.at(i));
                }
                String words = column.get(line.number());
                if (words != null) {
                    copy.value(row, width, words);
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(String text) when text.isEmpty() -> {}
            case Cell.Text(String text) -> sheet.value(row, column, text);
            case Cell.Numeral(BigDecimal number) -> sheet.value(row, column, number);
            case Cell.Day(LocalDate day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }
}
