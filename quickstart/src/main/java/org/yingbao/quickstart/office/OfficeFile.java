package org.yingbao.quickstart.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A file with a table in it. */
interface OfficeFile {

    List<TableLine> lines();

    /** Writes the file again in its own format with one more column at the end. */
    void copy(Path target, Map<Long, String> column) throws IOException;

    /**
     * Reads a file of any format that is known.
     *
     * @param sheet the name of the sheet; empty: the first that is visible
     */
    static OfficeFile read(Path file, String sheet) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            throw new FileTrouble("文件是空的", "the file is empty");
        }
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            return XlsxFile.read(bytes, sheet);
        }
        if (bytes.length > 3 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
            throw new FileTrouble(
                    "旧版 .xls 或加密的文件读不了，请另存为 .xlsx 或 CSV",
                    "an old .xls file, or one with a password: save it as .xlsx or CSV");
        }
        return CsvFile.read(bytes);
    }

    default int width() {
        return lines().stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }
}
