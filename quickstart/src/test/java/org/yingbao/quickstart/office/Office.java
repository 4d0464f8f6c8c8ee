package org.yingbao.quickstart.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yingbao.contracts.Topics;
import tools.jackson.databind.node.ObjectNode;

/** List files as offices make them. */
final class Office {

    static final String GOOD = "141102195602110024";
    static final String OTHER = "141102196003150010";
    static final Scope SCOPE = new Scope(Optional.of("141102"), List.of(), LocalDate.of(2022, 9, 30));
    private static final Instant NOW = Instant.parse("2022-10-01T01:00:00Z");

    private Office() {}

    static Path csv(Path folder, Charset charset, String... lines) {
        try {
            return Files.write(
                    folder.resolve("list.csv"), String.join("\r\n", lines).getBytes(charset));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path xlsx(Path folder, Consumer<Worksheet> write) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Office", null)) {
            write.accept(workbook.newWorksheet("名单"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        try {
            return Files.write(folder.resolve("list.xlsx"), bytes.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case Number number -> sheet.value(row, i, number);
                case LocalDate day -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format("yyyy\"年\"m\"月\"d\"日\"").set();
                }
                default -> sheet.value(row, i, cells[i].toString());
            }
        }
    }

    static ListFile read(Path file, String... answers) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String answer : answers) {
            int at = answer.indexOf('=');
            map.put(answer.substring(0, at), answer.substring(at + 1));
        }
        try {
            return ListFile.read(file, new FileReading("", map, Map.of()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<ObjectNode> rows(Path file, String... answers) {
        return read(file, answers).rows(SCOPE);
    }

    static Checked check(Path file) {
        return Checked.of(
                read(file), new ListName(Topics.CIVIL_AFFAIRS_LISTS, "urn:office", "l-1", 1, false), SCOPE, NOW);
    }
}
