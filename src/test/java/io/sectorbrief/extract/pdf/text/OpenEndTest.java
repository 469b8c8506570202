package io.sectorbrief.extract.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.drawn.Glyph;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenEndTest {

    /** A page may have twenty thousand blocks; to look at all of them for each takes seconds. */
    @Test
    void whatStandsAboveABlockIsNotLookedForWhereThePageBeforeLeftNothingOpen() {
        List<TextBlock> page = new AbstractList<>() {
            @Override
            public TextBlock get(int index) {
                throw new AssertionError("block " + index + " was looked at");
            }

            @Override
            public int size() {
                return 20_000;
            }
        };
        TextBlock block = new TextBlock(new Run("a text", new Rect(0, 0, 60, 10), 8, 10, Glyph.Weight.REGULAR));

        assertThat(OpenEnd.continuedOnNextPage(block, page, List.of())).isEmpty();
    }
}
