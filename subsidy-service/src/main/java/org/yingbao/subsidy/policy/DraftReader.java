package org.yingbao.subsidy.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.Refusal;
import tools.jackson.databind.JsonNode;

/** Reads the data of a draft: whatever is refused of a policy is refused of the one in it. */
public final class DraftReader {
    private static final int LONGEST_ID = 128;
    private static final String ANNULLED = "ANNULLED";
    private static final Set<String> STATUSES = Set.of("ACTIVE", ANNULLED);
    private static final String WITHIN = "/policy";

    /** Where a reason begins to say what place it speaks of. */
    private static final Pattern PLACE = Pattern.compile("(^|; )/");

    private DraftReader() {}

    public static ReadDraft read(JsonNode data) throws Refused {
        JsonFields draft = JsonFields.of(data);
        String draftId = draft.name("draftId");
        if (draftId.length() > LONGEST_ID) {
            throw draft.refuse("draftId", "more than " + LONGEST_ID + " characters");
        }
        long revision = draft.number("revision", 1, Long.MAX_VALUE);
        boolean annulled = draft.word("status", STATUSES).equals(ANNULLED);
        draft.object("policy");
        ReadPolicy policy = policy(data.path("policy"));
        List<Refusal> refusals = new ArrayList<>();
        draft.unknown()
                .forEach(at -> refusals.add(new Refusal(
                        Refusal.Reason.UNKNOWN_KEY,
                        at,
                        "a draft has no such key, but draftId, policy, revision, status")));
        policy.refusals().forEach(each -> refusals.add(new Refusal(each.reason(), WITHIN + each.at(), each.text())));
        return new ReadDraft(draftId, revision, annulled, new ReadPolicy(policy.policy(), List.copyOf(refusals)));
    }

    private static ReadPolicy policy(JsonNode policy) throws Refused {
        try {
            return PolicyReader.read(policy);
        } catch (Refused inside) {
            throw new Refused(inside.reason(), PLACE.matcher(inside.detail()).replaceAll("$1" + WITHIN + "/"));
        }
    }
}
