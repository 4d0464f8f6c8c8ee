package org.yingbao.benchmark.decide.drools;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.policy.Offer;

/** What the rules conclude on the way. */
public interface Facts {

    /** Somebody from whom nothing is collected on a day. */
    record Gone(LocalDate day) {}

    /** An identity that counts on a day. */
    record Held(LocalDate day, Certified certified) {}

    /** The enrolment that counts on a day. */
    record Chosen(LocalDate day, Enrolment enrolment) {}

    /** Where, in which tier and against which standard an identity may earn something. */
    record Place(Held held, @Nullable Enrolment enrolment, int tier, long standardFen, boolean atHome) {
        public LocalDate day() {
            return held.day();
        }
    }

    /** What an identity would earn. */
    record Candidate(Place place, Offer offer) {
        public LocalDate day() {
            return place.day();
        }

        public long totalFen() {
            return Math.min(offer.totalFen(), place.standardFen());
        }

        /** Which of two candidates wins; of two offers to one identity the first of the policy, being asked first. */
        public boolean beats(Candidate other) {
            if (totalFen() != other.totalFen()) {
                return totalFen() > other.totalFen();
            }
            if (place.atHome() != other.place().atHome()) {
                return place.atHome();
            }
            var identity = place.held().certified().identity();
            var others = other.place().held().certified().identity();
            int order = identity.from().compareTo(others.from());
            return order == 0 ? identity.name().compareTo(others.name()) < 0 : order < 0;
        }
    }
}
