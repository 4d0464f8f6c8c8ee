package org.yingbao.testkit.mutants;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingbao.testkit.simulation.Chance;

/** Spoils JSON as text, in ways that no tree shows. */
enum HostileText implements Mutation {
    A_NAME_TWICE {
        @Override
        String spoiled(String text, Chance chance) {
            Matcher name = NAME.matcher(text);
            int skipped = chance.below(12);
            for (int i = 0; i < skipped && name.find(); i++) {}
            if (!name.find()) {
                return text;
            }
            String again = chance.oneIn(3) ? escaped(name.group(1)) : name.group(1);
            return text.substring(0, name.start()) + '"' + again + "\":" + HostileValues.one(chance) + ","
                    + text.substring(name.start());
        }
    },
    A_FIELD_MORE {
        @Override
        String spoiled(String text, Chance chance) {
            String name = chance.pick("a", "", "\\ud800", "\\u0000", "$ref", "@type", "secret-name of somebody");
            return text.replaceFirst(
                    "\\{", Matcher.quoteReplacement("{\"" + name + "\":" + HostileValues.one(chance) + ","));
        }
    },
    NOT_QUITE_JSON {
        @Override
        String spoiled(String text, Chance chance) {
            return switch (chance.below(8)) {
                case 0 -> text.replaceFirst(":", ": NaN, \"x\":");
                case 1 -> "/* comment */" + text;
                case 2 -> text.replace('"', '\'');
                case 3 -> text.replaceFirst("\\}\\s*$", ",}");
                case 4 -> text + chance.pick("{}", "]", "\u0000", "1", "//");
                case 5 -> text.replaceFirst(": *\"", ": \"\n");
                case 6 -> text.replaceFirst(": *([0-9])", ": 0$1");
                default -> chance.pick("", "\uFEFF") + text.replaceFirst("\"", "\"\\\\x");
            };
        }
    },
    IN_SOMETHING {
        @Override
        String spoiled(String text, Chance chance) {
            return switch (chance.below(4)) {
                case 0 -> "[" + text + "]";
                case 1 -> "{\"data\":" + text + "}";
                case 2 -> "<record>" + text + "</record>";
                default ->
                    '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
            };
        }
    },
    SOMETHING_ELSE {
        @Override
        String spoiled(String text, Chance chance) {
            return HostileValues.one(chance);
        }
    };

    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"\\s*:");

    abstract String spoiled(String text, Chance chance);

    @Override
    public Specimen of(Specimen record, Chance chance) {
        return record.value(spoiled(record.text(), chance));
    }

    private static String escaped(String name) {
        return "\\u%04x".formatted((int) name.charAt(0)) + name.substring(1);
    }
}
