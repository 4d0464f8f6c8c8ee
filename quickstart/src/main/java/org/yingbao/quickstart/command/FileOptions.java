package org.yingbao.quickstart.command;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yingbao.quickstart.office.FileReading;
import picocli.CommandLine.Option;

/** How the file is to be read. */
final class FileOptions {

    @Option(
            names = "--map",
            paramLabel = "HEADING=FIELD",
            description = {
                "说明一个表头，可重复。What a heading means; may be repeated.",
                "FIELD: documentNumber, documentType, name, birthDate, phone,",
                "township, village, category, region, from, attribute:NAME, ignore."
            })
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(
            names = "--category-name",
            paramLabel = "NAME=CODE",
            description = "说明一个类别名称，可重复。Which category a name means, e.g. 低保户=MINIMUM_LIVING.")
    private Map<String, String> categoryNames = new HashMap<>();

    @Option(names = "--sheet", paramLabel = "NAME", description = "工作表名称。The sheet; default: the first visible one.")
    private String sheet = "";

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            description = "text 或 json。How to print: text (default) or json.")
    private Format output = Format.TEXT;

    FileReading reading() {
        return new FileReading(sheet, map, categoryNames);
    }

    Format output() {
        return output;
    }
}
