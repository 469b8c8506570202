package io.sectorbrief.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells from a few kilobytes at both ends of a file what it is; nothing is unpacked, so no archive can harm. */
final class ContentProbe {

    /** A PDF may have this many bytes of something else before its header, as readers have always allowed. */
    private static final int PDF_HEADER_WITHIN = 1024;

    /** Holds the directory of any archive this program reads: some hundred entries of 50 to 100 bytes. */
    private static final int END_BYTES = 64 * 1024;

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int OLE_SECTOR_SHIFT = 30;
    private static final int OLE_FIRST_DIRECTORY_SECTOR = 48;
    private static final int OLE_DIRECTORY_BYTES = 8 * 1024;

    private ContentProbe() {}

    static Content probe(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            byte[] head = read(channel, 0, END_BYTES);
            if (head.length == 0) {
                return Content.EMPTY;
            }
            String start = latin(head);
            if (start.startsWith("PK\u0003\u0004")) {
                return zip(start + latin(read(channel, channel.size() - END_BYTES, END_BYTES)));
            }
            if (start.startsWith(latin(OLE)) && head.length > OLE.length * OLE.length) {
                return ole(channel, ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN));
            }
            int header = start.indexOf("%PDF-");
            return header >= 0 && header < PDF_HEADER_WITHIN ? Content.PDF : TextProbe.probe(head);
        }
    }

    private static Content zip(String names) {
        if (names.contains("xl/workbook.bin")) {
            return Content.BINARY_WORKBOOK;
        }
        if (names.contains("xl/")) {
            return Content.XLSX;
        }
        return names.contains("word/") || names.contains("ppt/") ? Content.OFFICE : Content.ARCHIVE;
    }

    private static Content ole(SeekableByteChannel channel, ByteBuffer header) throws IOException {
        long sector = 1L << Math.min(header.getShort(OLE_SECTOR_SHIFT), 12);
        long start = (header.getInt(OLE_FIRST_DIRECTORY_SECTOR) + 1L) * sector;
        String names = new String(read(channel, start, OLE_DIRECTORY_BYTES), StandardCharsets.UTF_16LE);
        if (names.contains("EncryptedPackage")) {
            return Content.LOCKED_WORKBOOK;
        }
        if (names.contains("Workbook\0") || names.contains("Book\0")) {
            return Content.XLS;
        }
        return names.contains("WordDocument") || names.contains("PowerPoint Document")
                ? Content.OFFICE
                : Content.UNKNOWN;
    }

    private static byte[] read(SeekableByteChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        channel.position(Math.max(0, Math.min(from, channel.size())));
        int last = 0;
        while (last >= 0 && buffer.hasRemaining()) {
            last = channel.read(buffer);
        }
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
