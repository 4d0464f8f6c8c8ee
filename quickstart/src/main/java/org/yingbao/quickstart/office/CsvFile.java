package org.yingbao.quickstart.office;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/** Text with separators; the copy keeps charset, byte order mark and separator. */
record CsvFile(Charset charset, boolean marked, char separator, List<TableLine> lines) implements OfficeFile {

    private static final char MARK = '\uFEFF';

    static CsvFile read(byte[] bytes) {
        Charset charset = Charsets.of(bytes);
        String text = new String(bytes, charset);
        boolean marked = text.charAt(0) == MARK;
        String plain = marked ? text.substring(1) : text;
        char separator = Separators.of(plain);
        List<TableLine> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(plain), format(separator))) {
            parser.forEach(record -> lines.add(new TableLine(
                    record.getRecordNumber(), record.stream().map(CsvFile::cell).toList())));
        } catch (IOException | UncheckedIOException broken) {
            throw new FileTrouble("CSV 中有没有配对的引号，或不是表格", "a quotation mark of the CSV has no other, or it is no table");
        }
        return new CsvFile(charset, marked, separator, List.copyOf(lines));
    }

    private static Cell cell(String text) {
        // Who keeps a spreadsheet from making numbers writes ="…" or a tab before them.
        return new Cell.Text(
                text.startsWith("=\"") && text.endsWith("\"") ? text.substring(2, text.length() - 1) : text);
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(false)
                .get();
    }

    @Override
    public void copy(Path target, Map<Long, String> column) throws IOException {
        try (Writer out = Files.newBufferedWriter(target, charset);
                CSVPrinter printer = new CSVPrinter(out, format(separator))) {
            if (marked) {
                out.write(MARK);
            }
            int width = width();
            for (TableLine line : lines) {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < width; i++) {
                    values.add(line.at(i) instanceof Cell.Text(String text) ? text : "");
                }
                values.add(column.getOrDefault(line.number(), ""));
                printer.printRecord(values);
            }
        }
    }
}
