package org.yingbao.testkit.mutants;

import java.util.Base64;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.simulation.Chance;

/** Spoils what surrounds the value: the key, the timestamp, the mode, and whether there is a value at all. */
enum EnvelopeSpoils implements Mutation {
    KEY {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            return switch (chance.below(4)) {
                case 0 -> record.key(null);
                case 1 -> record.key(new byte[0]);
                case 2 -> record.key(new byte[] {0, (byte) 0xff, (byte) 0xc0});
                default -> record.key(new byte[chance.pick(1_000, 100_000)]);
            };
        }
    },
    TIMESTAMP {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            return record.timestamp(chance.pick(-1L, 0L, 1L, Long.MAX_VALUE, 253_402_300_800_000L));
        }
    },
    TOMBSTONE {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            return record.value((byte[]) null);
        }
    },
    STRUCTURED {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            return record.enveloped(chance.oneIn(20) ? "Data" : "data", record.text());
        }
    },
    BASE64 {
        @Override
        public Specimen of(Specimen record, Chance chance) {
            String encoded = chance.oneIn(2)
                    ? Base64.getEncoder().encodeToString(record.bytes())
                    : Base64.getMimeEncoder().encodeToString(record.bytes());
            return record.enveloped("data_base64", Json.MAPPER.writeValueAsString(encoded));
        }
    };
}
