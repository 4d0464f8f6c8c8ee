package org.yingbao.contribution.instruction;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.Entitled;
import org.yingbao.contribution.account.Instructed;
import org.yingbao.contribution.account.Year;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.rules.settlement.CollectionWindow;
import org.yingbao.rules.settlement.Instructions;
import org.yingbao.rules.settlement.Payments;
import org.yingbao.rules.settlement.Settled;

/** Finds what tax is to be told now. */
public final class DueInstructions {

    private final Subjects subjects;

    public DueInstructions(Seal seal) {
        this.subjects = new Subjects(seal);
    }

    /**
     * Nothing, while subsidy was not heard of or while an account is not yet again what it was.
     *
     * @param before the account before the event, from which the reasons follow
     */
    public List<Instructed> of(Account before, Account account) {
        Entitled entitled = account.entitled();
        if (entitled == null || account.waits()) {
            return List.of();
        }
        List<Instructed> due = new ArrayList<>();
        for (int coverageYear : account.years()) {
            Year year = account.year(coverageYear);
            Settled settled = year.settled();
            boolean subjectChanged = year.last()
                    .filter(last -> subjects.differ(last.subject(), entitled.subject()))
                    .isPresent();
            Payments paidBefore = before.year(coverageYear).payments();
            Instructions.next(year.last().map(Instructed::instruction), paidBefore, settled, subjectChanged)
                    .map(issued -> Instructed.of(
                            new Instructed.Issue(
                                    coverageYear,
                                    year.last().map(Instructed::version).orElse(0L) + 1,
                                    entitled.subject(),
                                    account.offsets(),
                                    CollectionWindow.closes(settled, year.last().map(Instructed::windowCloses))),
                            issued))
                    .ifPresent(due::add);
        }
        return due;
    }
}
