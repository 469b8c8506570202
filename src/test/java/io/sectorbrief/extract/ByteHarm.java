package io.sectorbrief.extract;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Ways to spoil any file, whatever its format: what transfers, disks and careless programs do. */
public enum ByteHarm implements Harm {
    FLIPPED_BITS {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            byte[] spoiled = whole.clone();
            for (int flips = random.nextInt(1, 20); flips > 0 && spoiled.length > 0; flips--) {
                spoiled[random.nextInt(spoiled.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return spoiled;
        }
    },
    FOREIGN_BYTES {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            byte[] spoiled = whole.clone();
            for (int bytes = random.nextInt(1, 50); bytes > 0 && spoiled.length > 0; bytes--) {
                spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
            }
            return spoiled;
        }
    },
    CUT_TAIL {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            return Arrays.copyOf(whole, random.nextInt(whole.length + 1));
        }
    },
    CUT_HEAD {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            return Arrays.copyOfRange(whole, random.nextInt(whole.length + 1), whole.length);
        }
    },
    LEFT_OUT {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            Stretch stretch = Stretch.of(whole, random);
            return Bytes.joined(Bytes.before(whole, stretch.from()), Bytes.after(whole, stretch.to()));
        }
    },
    DOUBLED {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            Stretch stretch = Stretch.of(whole, random);
            return Bytes.joined(Bytes.before(whole, stretch.to()), Bytes.after(whole, stretch.from()));
        }
    },
    BLANKED {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            Stretch stretch = Stretch.of(whole, random);
            byte[] spoiled = whole.clone();
            Arrays.fill(spoiled, stretch.from(), stretch.to(), (byte) 0);
            return spoiled;
        }
    },
    SWAPPED {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            Stretch first = Stretch.of(whole, random);
            Stretch second = Stretch.of(whole, random);
            int length = Math.min(first.length(), second.length());
            byte[] spoiled = whole.clone();
            System.arraycopy(whole, first.from(), spoiled, second.from(), length);
            System.arraycopy(whole, second.from(), spoiled, first.from(), length);
            return spoiled;
        }
    };

    private record Stretch(int from, int to) {

        /** Mostly short, now and then most of the file. */
        static Stretch of(byte[] whole, RandomGenerator random) {
            int from = random.nextInt(whole.length + 1);
            int longest = Math.min(whole.length - from, 1 << random.nextInt(20));
            return new Stretch(from, from + random.nextInt(longest + 1));
        }

        int length() {
            return to - from;
        }
    }
}
