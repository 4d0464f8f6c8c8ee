package org.yingbao.contribution.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yingbao.contracts.subsidy.PreviewedPerson;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.stage.ContributionStage;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.store.Store;

/**
 * The accounts of people, read beside the stage that writes them. A store that was emptied or restored is worked
 * through again; who is not there yet, or rests on less than what was published, is waited for, but not for ever: a
 * record that the stage could not process never comes. One thread asks.
 */
final class KnownAccounts {
    /** With the pauses between them some ten minutes. */
    static final int ATTEMPTS = 120;

    private final Documents<Account> documents;
    private final int attempts;
    private Optional<Cause> waitsAt = Optional.empty();
    private int waited;

    KnownAccounts(Store store, int attempts) {
        this.documents = new Documents<>(ContributionStage.DEFINITION, store);
        this.attempts = attempts;
    }

    /** Whoever is absent from the answer is not known as far as others were told. */
    Map<String, Account> of(List<PreviewedPerson> people, Cause page) {
        Map<String, Documents.Loaded<Account>> loaded =
                documents.load(people.stream().map(PreviewedPerson::personId).toList());
        Map<String, Account> known = new HashMap<>();
        for (PreviewedPerson person : people) {
            Documents.Loaded<Account> document = loaded.get(person.personId());
            Account account =
                    document == null ? Account.UNKNOWN : document.current().state();
            boolean heard = account.entitled() != null || !person.published();
            if (heard && !account.behind()) {
                known.put(person.personId(), account);
            }
        }
        if (known.size() < people.size()) {
            waitAt(page);
        }
        waitsAt = Optional.empty();
        return known;
    }

    /** The page that waits for accounts. */
    Optional<Cause> waitsAt() {
        return waitsAt;
    }

    private void waitAt(Cause page) {
        waited = waitsAt.filter(page::equals).isPresent() ? waited + 1 : 1;
        waitsAt = Optional.of(page);
        if (waited < attempts) {
            throw new TransientFailure("accounts of people who are looked at for a draft are not yet here");
        }
    }
}
