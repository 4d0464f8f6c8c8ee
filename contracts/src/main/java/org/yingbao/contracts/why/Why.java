package org.yingbao.contracts.why;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.contribution.History;

/** Why a person's year came to what it did, made of its history alone. */
public final class Why {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Why() {}

    /**
     * What held as of the end of a day, by the time of the events that brought it about: the highest version of which
     * the cause is not later. Empty if there was none yet.
     *
     * @param history the versions of one person and coverage year, in any order
     */
    public static Optional<Explanation> on(LocalDate day, List<History> history, Names names) {
        return history.stream()
                .filter(one -> !day(one).isAfter(day))
                .max(Comparator.comparingLong(History::version))
                .map(one -> explain(one, names));
    }

    private static Explanation explain(History one, Names names) {
        Set<String> cited = new LinkedHashSet<>();
        one.findings().forEach(finding -> cited.add(finding.citation()));
        if (one.reason() != null) {
            cited.add(one.reason().citation());
        }
        return new Explanation(chinese(one, names, cited), english(one, cited), List.copyOf(cited));
    }

    private static List<String> chinese(History one, Names names, Set<String> cited) {
        List<String> lines = new ArrayList<>();
        lines.add(one.coverageYear() + "年度资助参保情况（第" + one.version() + "次变化）");
        lines.addAll(OutcomeInChinese.of(one, names));
        lines.add("起因：" + ChineseWords.day(day(one)) + "，" + source(one, "系统") + "的事件"
                + one.cause().id() + "。");
        lines.add("依据：");
        for (Finding finding : one.findings()) {
            lines.add(InChinese.rule(finding.rule()) + "：" + InChinese.of(finding, names) + finding.citation());
        }
        cited.forEach(key -> Citations.of(key).ifPresent(text -> lines.add(key + " " + text.inChinese())));
        return lines;
    }

    private static List<String> english(History one, Set<String> cited) {
        List<String> lines = new ArrayList<>();
        lines.add("Supported enrolment for " + one.coverageYear() + ", change " + one.version());
        lines.addAll(OutcomeInEnglish.of(one));
        lines.add("Cause: event " + one.cause().id() + " of " + source(one, "the platform") + ", " + day(one) + ".");
        lines.add("Findings:");
        for (Finding finding : one.findings()) {
            lines.add(finding.says() + " " + finding.citation());
        }
        cited.forEach(key -> Citations.of(key).ifPresent(text -> lines.add(key + " " + text.inEnglish())));
        return lines;
    }

    private static String source(History one, String unknown) {
        String source = one.cause().source();
        return source == null ? unknown : source;
    }

    private static LocalDate day(History one) {
        return one.cause().time().atZoneSameInstant(SHANGHAI).toLocalDate();
    }
}
