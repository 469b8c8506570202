package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.ByteHarm;
import io.sectorbrief.extract.Harm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Ways to spoil what lies within a spreadsheet: parts of an xlsx, records of an xls; any other file stays as it is. */
enum SheetHarm implements Harm {
    SPOILED_PART {
        @Override
        void to(List<Part> parts, RandomGenerator random) {
            int index = random.nextInt(parts.size());
            ByteHarm[] harms = ByteHarm.values();
            byte[] spoiled =
                    harms[random.nextInt(harms.length)].to(parts.get(index).bytes(), random);
            parts.set(index, new Part(parts.get(index).name(), spoiled));
        }
    },
    SWAPPED_PARTS {
        @Override
        void to(List<Part> parts, RandomGenerator random) {
            int one = random.nextInt(parts.size());
            int other = random.nextInt(parts.size());
            Part first = parts.get(one);
            parts.set(one, new Part(first.name(), parts.get(other).bytes()));
            parts.set(other, new Part(parts.get(other).name(), first.bytes()));
        }
    },
    PART_LEFT_OUT {
        @Override
        void to(List<Part> parts, RandomGenerator random) {
            parts.remove(random.nextInt(parts.size()));
        }
    },
    ANOTHER_NUMBER {
        @Override
        void to(List<Part> parts, RandomGenerator random) {
            int index = random.nextInt(parts.size());
            String text = new String(parts.get(index).bytes(), StandardCharsets.UTF_8);
            int from = random.nextInt(text.length() + 1);
            String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
            String spoiled =
                    text.substring(0, from) + text.substring(from).replaceFirst("\"[^\"]*\"", "\"" + number + "\"");
            parts.set(index, new Part(parts.get(index).name(), spoiled.getBytes(StandardCharsets.UTF_8)));
        }
    },
    SWAPPED_RECORDS {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            return isZip(whole) ? whole : swapped(whole, random);
        }

        @Override
        void to(List<Part> parts, RandomGenerator random) {
            // an xlsx has parts for records
        }

        /** Two records of four bytes and more, as they begin anywhere in the stream. */
        private byte[] swapped(byte[] whole, RandomGenerator random) {
            byte[] spoiled = whole.clone();
            int start = Math.min(whole.length, STREAM);
            for (int times = 0; times < 3 && whole.length - start > RECORD; times++) {
                int one = start + random.nextInt(whole.length - start - RECORD);
                int other = start + random.nextInt(whole.length - start - RECORD);
                System.arraycopy(whole, one, spoiled, other, RECORD);
                System.arraycopy(whole, other, spoiled, one, RECORD);
            }
            return spoiled;
        }
    };

    private static final List<String> NUMBERS =
            List.of("-1", "0", "4294967296", "1048577", "16385", "1E308", "NaN", "", "A1:XFD1048576", "rId99", "x");

    /** Behind the header of an OLE file. */
    private static final int STREAM = 512;

    private static final int RECORD = 24;

    @SuppressWarnings("ArrayRecordComponent")
    private record Part(String name, byte[] bytes) {}

    abstract void to(List<Part> parts, RandomGenerator random);

    @Override
    public byte[] to(byte[] whole, RandomGenerator random) {
        if (!isZip(whole)) {
            return whole;
        }
        List<Part> parts = parts(whole);
        if (!parts.isEmpty()) {
            to(parts, random);
        }
        return zip(parts);
    }

    private static boolean isZip(byte[] whole) {
        return whole.length > 1 && whole[0] == 'P' && whole[1] == 'K';
    }

    /** Those that can still be unpacked. */
    private static List<Part> parts(byte[] whole) {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.add(new Part(entry.getName(), in.readAllBytes()));
            }
        } catch (IOException | IllegalArgumentException spoiledBefore) {
            return parts;
        }
        return parts;
    }

    private static byte[] zip(List<Part> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Part part : parts) {
                out.putNextEntry(new ZipEntry(part.name()));
                out.write(part.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
