package org.yingbao.testkit.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Counts whose end would be another one if a form had not been there: only then would a fault in it be seen. */
final class Influences {
    private final Map<String, Integer> counts = new TreeMap<>();

    /** How a form is taken out of the JSON of the events of a type. */
    private record Form(String type, UnaryOperator<String> takenOut) {}

    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("a successor", word("region", "succeededBy")),
            Map.entry("a parent", word("region", "parent")),
            Map.entry("a pool", word("region", "pool")),
            Map.entry("the year from which", word("region", "fromYear")),
            Map.entry("all but", replaced("policy", "\"allButFen\"", "\"fixedFen\"")),
            Map.entry("a default tier", replaced("policy", "(\"amountFen\":\\d+),\"when\"", "$1,\"otherwise\"")),
            Map.entry("extending", word("policy", "extends")),
            Map.entry(
                    "the moment of a grant",
                    replaced("policy", "(\"categories\":[^\\]]+\\][^\\]]*?)\"identityFixed\"", "$1\"otherwise\"")),
            Map.entry("the first day of birth", word("policy", "bornFrom")),
            Map.entry("the last day of birth", word("policy", "bornTo")),
            Map.entry(
                    "a gain after the window",
                    replaced("policy", "AfterWindow\":\"THIS_YEAR_WITH_REFUND", "AfterWindow\":\"NO_CHANGE")),
            Map.entry(
                    "a gain in the window",
                    replaced("policy", "InWindow\":\"THIS_YEAR_WITH_REFUND", "InWindow\":\"NO_CHANGE")),
            Map.entry("an attribute", replaced("policy", "\"equals\"", "\"otherwise\"")),
            Map.entry(
                    "an attribute that is no text",
                    replaced("identity-record", "\"household\":(?!\")", "\"otherwise\":")),
            Map.entry(
                    "a grade that is no plain digit",
                    replaced("identity-record", "\"disabilityGrade\":(?!(\"?[1-4]\"?[,}]))", "\"otherwise\":")),
            Map.entry("a refund within its payment", word("collection-result", "refundedFen")),
            Map.entry(
                    "a refund of its own", replaced("collection-result", "\"refundOf\":\"", "\"refundOf\":\"nothing")));

    Influences() {
        FORMS.keySet().forEach(form -> counts.put(form, 0));
    }

    private static Form word(String type, String word) {
        return replaced(type, "\"" + word + "\"", "\"otherwise\"");
    }

    private static Form replaced(String type, String pattern, String by) {
        return new Form("org.yingbao." + type, json -> json.replaceAll(pattern, by));
    }

    void add(World world) {
        Map<PlainModel.PersonYear, Target> targets = world.model().targets();
        FORMS.forEach((name, form) -> {
            List<Event> without = world.events().stream()
                    .map(e -> e.type().startsWith(form.type()) ? without(e, form) : e)
                    .toList();
            if (!without.equals(world.events())) {
                PlainModel model = new PlainModel(without);
                long others = targets.entrySet().stream()
                        .filter(who -> !model.target(
                                        who.getKey().document(), who.getKey().year())
                                .equals(who.getValue()))
                        .count();
                counts.merge(name, Math.toIntExact(others), Integer::sum);
            }
        });
    }

    private static Event without(Event e, Form form) {
        String json = e.data().toString();
        String without = form.takenOut().apply(json);
        return without.equals(json)
                ? e
                : new Event(e.topic(), e.type(), e.source(), e.id(), e.time(), Event.JSON.readTree(without));
    }

    Map<String, Integer> counts() {
        return counts;
    }
}
