package org.yingbao.contribution.funds;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request is of: a closing, a funding region and a payer. */
public record RequestName(AdmittedClosing closing, String region, String payer) {
    private static final Pattern REGION = Pattern.compile("-(\\d{6})-");

    /** Takes a requestId apart; empty if it names no closing that the book has. */
    static Optional<RequestName> of(String requestId, FundsBook book) {
        Matcher region = REGION.matcher(requestId);
        int from = 0;
        while (region.find(from)) {
            Optional<KnownClosing> closing = book.closing(requestId.substring(0, region.start()));
            if (closing.isPresent()) {
                return Optional.of(
                        new RequestName(closing.get().closing(), region.group(1), requestId.substring(region.end())));
            }
            from = region.start() + 1;
        }
        return Optional.empty();
    }
}
