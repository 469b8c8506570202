package io.sectorbrief.extract.pdf.drawn;

import java.util.List;
import org.apache.pdfbox.cos.COSName;

/** The mark by which packed content ends; the library unpacks content without one as if it ended there. */
final class EndMark {

    /** Hexadecimal digits are often written without. */
    private static final List<COSName> IN_LETTERS =
            List.of(COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION);

    private static final List<COSName> IN_CODES = List.of(COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION);
    private static final List<COSName> IN_RUNS =
            List.of(COSName.RUN_LENGTH_DECODE, COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    /** Bits of the codes of LZW. */
    private static final int SHORTEST_CODE = 9;

    private static final int LONGEST_CODE = 12;
    private static final int LAST_CODE = 257;
    private static final int LAST_RUN = 128;

    private EndMark() {}

    /** Whether content packed in a known way has the mark; of what is packed in another it is not known. */
    static boolean isThere(COSName filter, byte[] packed) {
        if (IN_LETTERS.contains(filter)) {
            return endsWithBracket(packed);
        }
        if (IN_CODES.contains(filter)) {
            return endsWithLastCode(packed);
        }
        return !IN_RUNS.contains(filter) || hasLastRun(packed);
    }

    private static int end(byte[] packed) {
        int end = packed.length;
        while (end > 0 && (packed[end - 1] == '\n' || packed[end - 1] == '\r' || packed[end - 1] == ' ')) {
            end--;
        }
        return end;
    }

    private static boolean endsWithBracket(byte[] packed) {
        int end = end(packed);
        return end > 0 && packed[end - 1] == '>';
    }

    /** Codes are as long as they need to be, and the last is filled up with zeros to a byte, by some writers to two. */
    private static boolean endsWithLastCode(byte[] packed) {
        return endsWithLastCode(packed, packed.length) || endsWithLastCode(packed, end(packed));
    }

    private static boolean endsWithLastCode(byte[] packed, int end) {
        long tail = 0;
        for (int i = Math.max(0, end - Integer.BYTES); i < end; i++) {
            tail = tail << Byte.SIZE | (packed[i] & 0xFF);
        }
        for (int filling = 0; filling < 2 * Byte.SIZE; filling++) {
            long code = tail >> filling;
            boolean zeros = code << filling == tail;
            for (int bits = SHORTEST_CODE; bits <= LONGEST_CODE; bits++) {
                if (zeros && (code & (1L << bits) - 1) == LAST_CODE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasLastRun(byte[] packed) {
        int at = 0;
        while (at < packed.length) {
            int run = packed[at] & 0xFF;
            if (run == LAST_RUN) {
                return true;
            }
            at += run < LAST_RUN ? run + 2 : 2;
        }
        return false;
    }
}
