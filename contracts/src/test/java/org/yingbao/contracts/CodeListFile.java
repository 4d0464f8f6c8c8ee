package org.yingbao.contracts;

import java.util.List;
import java.util.stream.Collectors;
import org.yingbao.contracts.code.Code;
import org.yingbao.contracts.code.CodeList;
import tools.jackson.databind.json.JsonMapper;

/** The code lists as JSON, one word a line. */
final class CodeListFile {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CodeListFile() {}

    static String of(List<CodeList> lists) {
        return "{\"lists\": [\n"
                + lists.stream().map(list -> list(list, "  ")).collect(Collectors.joining(",\n"))
                + "\n]}\n";
    }

    private static String list(CodeList list, String indent) {
        return indent + "{\"list\": " + text(list.list()) + ", \"chinese\": " + text(list.chinese()) + ", \"open\": "
                + list.open() + ", \"codes\": [\n"
                + list.codes().stream().map(code -> code(code, indent + "  ")).collect(Collectors.joining(",\n"))
                + "\n" + indent + "]}";
    }

    private static String code(Code code, String indent) {
        var values = code.values();
        return indent + "{\"code\": " + text(code.code()) + ", \"chinese\": " + text(code.chinese())
                + (values == null ? "" : ", \"values\":\n" + list(values, indent + "  ")) + "}";
    }

    private static String text(String text) {
        return JSON.writeValueAsString(text);
    }
}
