package org.yingbao.subsidy.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yingbao.contracts.Finding;

/** Writes the findings of one coverage year as far as there is room for them. */
final class FindingsWriter {
    private static final int FRAME = 100;
    private static final int FRAME_OF_A_FACT = 8;

    private final int all;
    private int room;
    private boolean full;
    private int stepsWithout;
    private int findingsLeftOut;

    /** @param room in bytes */
    FindingsWriter(int room) {
        this.all = room;
        this.room = room;
    }

    int used() {
        return all - room;
    }

    /** Whether nothing more is to be asked for. */
    boolean isFull() {
        return full;
    }

    /** A step that goes out without its findings. */
    void without() {
        stepsWithout++;
    }

    /** The findings of a step, all or none of them; empty if there is no room. */
    Optional<List<Finding>> together(List<org.yingbao.rules.finding.Finding> findings, int leftOut) {
        List<Finding> written = new ArrayList<>(findings.size());
        int size = 0;
        for (org.yingbao.rules.finding.Finding finding : findings) {
            Finding one = write(finding);
            written.add(one);
            size += size(one);
        }
        if (size > room) {
            stepsWithout++;
            full = true;
            return Optional.empty();
        }
        room -= size;
        findingsLeftOut += leftOut;
        return Optional.of(written);
    }

    /** Findings that stand each for itself, as many as there is room for. */
    List<Finding> each(List<org.yingbao.rules.finding.Finding> findings, int leftOut) {
        List<Finding> written = new ArrayList<>();
        findingsLeftOut += leftOut;
        for (org.yingbao.rules.finding.Finding finding : findings) {
            Finding one = write(finding);
            int size = size(one);
            if (size <= room) {
                written.add(one);
                room -= size;
            } else {
                findingsLeftOut++;
            }
        }
        return written;
    }

    /** What is not there is said. */
    Optional<Finding> leftOut() {
        if (stepsWithout == 0 && findingsLeftOut == 0) {
            return Optional.empty();
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("findings", findingsLeftOut);
        facts.put("stepsWithout", stepsWithout);
        return Optional.of(new Finding(
                "FINDINGS_LEFT_OUT",
                "[SD-13]",
                "COMPUTED",
                facts,
                "The person has so many records that " + findingsLeftOut + " finding(s), and all findings of "
                        + stepsWithout + " step(s), are left out; the amounts are decided by all records."));
    }

    private static Finding write(org.yingbao.rules.finding.Finding finding) {
        return new Finding(
                finding.provision().name(),
                finding.provision().citation().key(),
                finding.verdict().name(),
                finding.facts(),
                finding.says());
    }

    private static int size(Finding finding) {
        int size = FRAME + Utf8.length(finding.says());
        for (Map.Entry<String, Object> fact : finding.facts().entrySet()) {
            size += FRAME_OF_A_FACT
                    + fact.getKey().length()
                    + Utf8.length(fact.getValue().toString());
        }
        return size;
    }
}
