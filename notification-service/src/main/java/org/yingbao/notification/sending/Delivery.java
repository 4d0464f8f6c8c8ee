package org.yingbao.notification.sending;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.pipeline.sealing.Subject;

/** A notice with its recipient, as the gateway gets it; no document travels. */
record Delivery(String noticeId, Recipient recipient, String title, String text) {

    static Delivery of(Notice notice, Subject subject) {
        return new Delivery(
                notice.noticeId(), new Recipient(subject.name(), subject.phone()), notice.title(), notice.text());
    }

    /** Names no person, wherever it ends up. */
    @Override
    public String toString() {
        return noticeId;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recipient(String name, @Nullable String phone) {

        @Override
        public String toString() {
            return "recipient";
        }
    }
}
