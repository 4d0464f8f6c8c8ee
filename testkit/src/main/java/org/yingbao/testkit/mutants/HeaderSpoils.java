package org.yingbao.testkit.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.yingbao.testkit.simulation.Chance;

/** Spoils headers. */
enum HeaderSpoils implements Mutation {
    MISSING {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            return record.headers().isEmpty() ? record : record.headers(all -> all.remove(chance.below(all.size())));
        }
    },
    ALL_MISSING {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            return record.headers(List::clear);
        }
    },
    REPLACED {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            return record.saying(someName(record, chance), content(chance));
        }
    },
    DOUBLED {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            Header more = new RecordHeader(someName(record, chance), content(chance));
            return record.headers(all -> all.add(chance.below(all.size() + 1), more));
        }
    },
    NULL {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            return record.saying(someName(record, chance), null);
        }
    },
    UNKNOWN {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            String name = chance.pick("", "秘密", "ce_", "yb_reason", "yb_replays", "yb_cause", "traceparent");
            return record.headers(all -> all.add(new RecordHeader(name, content(chance))));
        }
    },
    MANY {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            int many = chance.pick(10, 1_000);
            return record.headers(all -> {
                for (int i = 0; i < many; i++) {
                    all.add(new RecordHeader("x-" + i, new byte[] {1}));
                }
            });
        }
    },
    ANOTHER_TIME {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            String time = chance.pick(
                    "2199-01-01T00:00:00Z",
                    "9999-12-31T23:59:59-18:00",
                    "0000-01-01T00:00:00Z",
                    "1899-12-31T00:00:00+08:00",
                    "+10000-01-01T00:00:00Z",
                    "2022-10-16",
                    "2016-12-31T23:59:60Z",
                    "1665878400");
            return record.saying("ce_time", time.getBytes(UTF_8));
        }
    },
    LARGE {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            byte[] large = new byte[chance.oneIn(20) ? 1_000_000 : chance.pick(1_000, 10_000, 70_000)];
            for (int i = 0; i < large.length; i++) {
                large[i] = (byte) ('a' + (i * 31 + i / 7) % 26);
            }
            return record.saying(chance.oneIn(4) ? "x-large" : someName(record, chance), large);
        }
    };

    private static String someName(Specimen record, Chance chance) {
        return record.headers().isEmpty()
                ? "ce_id"
                : chance.pick(record.headers()).key();
    }

    private static byte[] content(Chance chance) {
        return switch (chance.below(8)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {0};
            case 2 -> new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xc0, (byte) 0x80};
            case 3 -> new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
            case 4 -> "secret-id-\u0000\r\n".getBytes(UTF_8);
            case 5 ->
                chance.pick("1.0", "0.3", "org.yingbao.day.v1", "application/cloudevents+json")
                        .getBytes(UTF_8);
            case 6 ->
                chance.pick("application/cloudevents-batch+json", "application/cloudevents", "text/xml")
                        .getBytes(UTF_8);
            default -> ("secret-" + chance.below(1000)).getBytes(UTF_8);
        };
    }
}
