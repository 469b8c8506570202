package io.sectorbrief.claim;

import io.sectorbrief.model.Paragraph;
import io.sectorbrief.normalise.FoldedText;

/**
 * A paragraph that every pattern is looked for in, folded once for all of them.
 *
 * @param before text of the paragraph before it, which it may go on from
 * @param heading words of the one it stands under; empty for none
 * @param text its own
 * @param both the one and the other
 */
record Told(Paragraph paragraph, String before, String heading, FoldedText text, FoldedText both) {

    Told(Paragraph paragraph, String before, String heading) {
        this(
                paragraph,
                before,
                heading,
                FoldedText.of(paragraph.text()),
                FoldedText.of(heading + "。" + before + "。" + paragraph.text()));
    }
}
