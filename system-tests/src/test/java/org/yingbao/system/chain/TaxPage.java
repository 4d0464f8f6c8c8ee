package org.yingbao.system.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the page for tax departments shows: JSON texts, commands that publish, and what comes of each step. */
final class TaxPage {
    private static final Path ROOT = Path.of("..");
    private static final Pattern JSON = Pattern.compile("(?ms)^```json (\\S+)\\n(.*?)^```$");
    private static final Pattern COMMAND = Pattern.compile(
            "(?ms)^```sh\\n(?:tr -d '\\\\n' <<'JSON' \\| )?kcat -P -b localhost:9092 -t (\\S+)((?: -H \\S+=\\S+)+)(?: (\\S+))?\\n(?:(\\{.*?\\})\\nJSON\\n)?```$");
    private static final Pattern HEADER = Pattern.compile("-H (\\w+)=(\\S+)");
    private static final Pattern OUTCOME = Pattern.compile("(?m)^\\| (\\d+) \\| (.*) \\|$");

    private final String text;

    TaxPage() {
        this.text = read(ROOT.resolve("docs/for-tax.md"));
    }

    /** A JSON text and the schema that it follows. */
    record Text(String schema, String json) {}

    /** An event as a command publishes it. */
    record Command(String topic, Map<String, String> headers, String json) {
        String type() {
            return Objects.requireNonNull(headers.get("ce_type"));
        }
    }

    /** What comes of a step: an instruction's version, action, own share, adjustment and reason; or nothing new. */
    record Outcome(int step, List<String> cells) {}

    List<Text> texts() {
        return JSON.matcher(text)
                .results()
                .map(found -> new Text(found.group(1), found.group(2)))
                .toList();
    }

    List<Command> commands() {
        return COMMAND.matcher(text).results().map(TaxPage::command).toList();
    }

    /** How often the page publishes anything, in whatever form. */
    long published() {
        return Pattern.compile("kcat -P").matcher(text).results().count();
    }

    List<Outcome> outcomes() {
        return OUTCOME.matcher(text)
                .results()
                .map(found -> new Outcome(Integer.parseInt(found.group(1)), cells(found.group(2))))
                .toList();
    }

    private static List<String> cells(String row) {
        return List.of(row.split("\\|", -1)).stream().map(String::strip).toList();
    }

    private static Command command(MatchResult found) {
        Map<String, String> headers = new LinkedHashMap<>();
        HEADER.matcher(found.group(2)).results().forEach(one -> headers.put(one.group(1), one.group(2)));
        String json = found.group(4) == null
                ? read(ROOT.resolve(found.group(3)))
                : found.group(4).replace("\n", "");
        return new Command(found.group(1), headers, json);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
