package org.yingbao.testkit.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.yingbao.testkit.simulation.Chance;

/** Spoils the bytes of the value, whatever they mean. */
enum ByteSpoils implements Mutation {
    FLIPPED {
        @Override
        byte[] spoiled(byte[] value, Chance chance) {
            byte[] flipped = value.clone();
            for (int times = chance.between(1, 4); times > 0 && flipped.length > 0; times--) {
                flipped[chance.below(flipped.length)] ^= (byte) (1 << chance.below(8));
            }
            return flipped;
        }
    },
    CUT_SHORT {
        @Override
        byte[] spoiled(byte[] value, Chance chance) {
            return Arrays.copyOf(value, chance.below(value.length + 1));
        }
    },
    A_PIECE_TWICE {
        @Override
        byte[] spoiled(byte[] value, Chance chance) {
            int from = chance.below(value.length + 1);
            int to = from + chance.below(value.length - from + 1);
            return spliced(value, to, Arrays.copyOfRange(value, from, to));
        }
    },
    SOMETHING_BETWEEN {
        @Override
        byte[] spoiled(byte[] value, Chance chance) {
            byte[] between = chance.pick(WEDGES);
            return spliced(value, chance.oneIn(3) ? 0 : chance.below(value.length + 1), between);
        }
    },
    ANOTHER_CHARSET {
        @Override
        byte[] spoiled(byte[] value, Chance chance) {
            String charset = chance.pick("UTF-16", "UTF-16LE", "UTF-32", "GB18030", "ISO-8859-1", "Big5");
            return new String(value, UTF_8).getBytes(Charset.forName(charset));
        }
    },
    NOISE {
        @Override
        byte[] spoiled(byte[] value, Chance chance) {
            byte[] noise = new byte[chance.below(300)];
            for (int i = 0; i < noise.length; i++) {
                noise[i] = (byte) chance.below(256);
            }
            return noise;
        }
    },
    PADDED {
        @Override
        byte[] spoiled(byte[] value, Chance chance) {
            int size = chance.pick(64 * 1024, 64 * 1024 + 1, 900 * 1024, 900 * 1024 + 1);
            byte[] padded = Arrays.copyOf(value, Math.max(size, value.length));
            Arrays.fill(padded, value.length, padded.length, (byte) ' ');
            return padded;
        }
    };

    /** NUL, byte order marks, and UTF-8 that is none: overlong, a surrogate, beyond the last character, cut. */
    private static final List<byte[]> WEDGES = List.of(
            new byte[] {0},
            new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
            new byte[] {(byte) 0xfe, (byte) 0xff},
            new byte[] {(byte) 0xff, (byte) 0xfe},
            new byte[] {(byte) 0xc0, (byte) 0x80},
            new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            new byte[] {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xe7, (byte) 0x8e},
            new byte[] {'\n'},
            new byte[] {'"'},
            new byte[] {'\\'});

    abstract byte[] spoiled(byte[] value, Chance chance);

    @Override
    public Specimen of(Specimen record, Chance chance) {
        return record.value(spoiled(record.bytes(), chance));
    }

    private static byte[] spliced(byte[] value, int at, byte[] between) {
        byte[] spliced = Arrays.copyOf(value, value.length + between.length);
        System.arraycopy(between, 0, spliced, at, between.length);
        System.arraycopy(value, at, spliced, at + between.length, value.length - at);
        return spliced;
    }
}
