package org.yingbao.rules.alone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yingbao.rules.entitlement.Entitlement;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.Entitled;
import org.yingbao.testkit.model.PlainModel;

/** What holds on every day, by the steps of the rules and by the second model; and whether the next day is right. */
final class DayByDay {
    private DayByDay() {}

    static List<Difference> of(RulesAlone platform, PlainModel model) {
        List<Difference> differences = new ArrayList<>();
        for (Document person : model.documents()) {
            Entitlement decided = platform.decided(person);
            TreeSet<Integer> years = new TreeSet<>(model.years());
            years.addAll(decided.years().keySet());
            for (int year : years) {
                List<Step> steps = decided.years().getOrDefault(year, List.of());
                Map<LocalDate, Optional<Entitled>> plain = model.entitledByDay(person, year);
                Map<LocalDate, Optional<Entitled>> rules = byDay(steps, decided.asOf(), year);
                if (!rules.equals(plain)) {
                    differences.add(difference(person, year, plain, rules));
                }
                if (repeatsItself(steps)) {
                    differences.add(new Difference("steps", person, year, "each differs", steps));
                }
            }
            nextDay(platform, person, decided).ifPresent(differences::add);
        }
        return differences;
    }

    /** From the first step to the last day to look at, which no step may lie beyond. */
    private static Map<LocalDate, Optional<Entitled>> byDay(List<Step> steps, LocalDate asOf, int year) {
        LocalDate yearEnds = LocalDate.of(year, 12, 31);
        LocalDate end = asOf.isBefore(yearEnds) ? asOf.plusDays(1) : yearEnds.plusDays(1);
        Map<LocalDate, Optional<Entitled>> byDay = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            Optional<Entitled> entitled = steps.get(i).outcome() instanceof Granted granted
                    ? Optional.of(Targets.entitled(granted))
                    : Optional.empty();
            LocalDate until = i + 1 < steps.size() ? steps.get(i + 1).from() : end;
            steps.get(i).from().datesUntil(until).forEach(day -> byDay.put(day, entitled));
        }
        return byDay;
    }

    private static Difference difference(
            Document person,
            int year,
            Map<LocalDate, Optional<Entitled>> plain,
            Map<LocalDate, Optional<Entitled>> rules) {
        TreeSet<LocalDate> days = new TreeSet<>(plain.keySet());
        days.addAll(rules.keySet());
        LocalDate first = days.stream()
                .filter(day -> !said(plain, day).equals(said(rules, day)))
                .findFirst()
                .orElseThrow();
        return new Difference("entitlement on " + first, person, year, said(plain, first), said(rules, first));
    }

    private static String said(Map<LocalDate, Optional<Entitled>> byDay, LocalDate day) {
        return byDay.containsKey(day) ? String.valueOf(byDay.get(day)) : "no such day";
    }

    private static boolean repeatsItself(List<Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).isLike(steps.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** No day before the next day may bring anything new. */
    private static Optional<Difference> nextDay(RulesAlone platform, Document person, Entitlement decided) {
        LocalDate next = decided.nextDay();
        if (decided.asOf().equals(LocalDate.MIN)) {
            return Optional.empty();
        }
        LocalDate eve = next.equals(LocalDate.MAX) ? decided.asOf().plusYears(5) : next.minusDays(1);
        LocalDate middle =
                decided.asOf().plusDays((eve.toEpochDay() - decided.asOf().toEpochDay()) / 2);
        return Stream.of(decided.asOf(), middle, eve)
                .map(day -> platform.decided(person, day))
                .filter(then -> !then.years().equals(decided.years())
                        || !then.nextDay().equals(next)
                        || !then.undecided().equals(decided.undecided()))
                .map(then -> new Difference("next day " + next, person, 0, decided, then))
                .findFirst();
    }
}
