package org.yingbao.subsidy.draft;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.subsidy.PreviewPage;
import org.yingbao.contracts.subsidy.PreviewedPerson;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.subsidy.person.TriedPeople.Tried;

/** Divides people who were looked at into pages that a broker takes, and writes them. */
final class PreviewPages {
    static final String TYPE = "org.yingbao.preview-page.v1";

    /** More than what the broker takes. */
    static final int LARGEST = 1 << 21;

    private static final long BYTES = 400_000;

    private PreviewPages() {}

    /** One page at least; who alone is too large for one stands there without steps. */
    static List<List<PreviewedPerson>> of(List<Tried> people) {
        List<List<PreviewedPerson>> pages = new ArrayList<>();
        List<PreviewedPerson> page = new ArrayList<>();
        long size = 0;
        for (Tried tried : people) {
            boolean fits = tried.bytes() <= BYTES;
            PreviewedPerson person = tried.person();
            long more = fits ? tried.bytes() : 0;
            if (size + more > BYTES) {
                pages.add(page);
                page = new ArrayList<>();
                size = 0;
            }
            page.add(fits ? person : new PreviewedPerson(person.personId(), person.published(), null, null));
            size += more;
        }
        pages.add(page);
        return pages;
    }

    static ProducerRecord<byte[], byte[]> written(
            PreviewPage page, Events events, int partition, String suffix, Cause cause) {
        return events.in(
                partition,
                Topics.PREVIEW_PAGES,
                page.draft().draftId(),
                TYPE,
                cause.at() + suffix,
                Json.MAPPER.writeValueAsBytes(page),
                cause);
    }
}
