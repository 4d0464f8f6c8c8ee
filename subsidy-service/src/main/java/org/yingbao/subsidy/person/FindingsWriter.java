package org.yingbao.subsidy.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yingbao.contracts.Finding;
import org.yingbao.rules.entitlement.YearFindings;

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

    /** The finding that some are left out, if any is. */
    Optional<Finding> leftOut() {
        if (stepsWithout == 0 && findingsLeftOut == 0) {
            return Optional.empty();
        }
        return Optional.of(write(YearFindings.leftOut(findingsLeftOut, stepsWithout)));
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
