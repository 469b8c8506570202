package io.sectorbrief.extract.pdf.drawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.junit.jupiter.api.Test;

class BytesInMemoryTest {

    private final BytesInMemory bytes = new BytesInMemory(new byte[] {1, 2, (byte) 0xFF});

    @Test
    void byteLookedAtIsStillToBeRead() {
        assertThat(bytes.peek()).isEqualTo(1);
        assertThat(bytes.read()).isEqualTo(1);
    }

    @Test
    void bytesReadCanBeReadAgain() throws IOException {
        bytes.read();
        bytes.read();
        bytes.rewind(1);

        assertThat(bytes.read()).isEqualTo(2);
    }

    @Test
    void bytesHaveNoSign() throws IOException {
        bytes.seek(2);

        assertThat(bytes.peek()).isEqualTo(255);
        assertThat(bytes.read()).isEqualTo(255);
    }

    @Test
    void nothingFollowsTheLastByte() throws IOException {
        bytes.seek(9);

        assertThat(bytes.isEOF()).isTrue();
        assertThat(bytes.getPosition()).isEqualTo(3);
        assertThat(bytes.peek()).isEqualTo(-1);
        assertThat(bytes.read()).isEqualTo(-1);
        assertThat(bytes.read(new byte[4], 0, 4)).isEqualTo(-1);
    }

    @Test
    void nothingStandsBeforeTheFirstByte() {
        assertThatIOException().isThrownBy(() -> bytes.rewind(1));
    }

    @Test
    void partIsReadByItself() throws IOException {
        bytes.read();
        byte[] read = new byte[8];
        try (RandomAccessReadView part = bytes.createView(1, 2)) {
            assertThat(part.read(read, 0, read.length)).isEqualTo(2);
        }

        assertThat(read).startsWith(2, 0xFF);
        assertThat(bytes.getPosition()).isEqualTo(1);
    }
}
