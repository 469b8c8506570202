package io.sectorbrief.cli;

import io.sectorbrief.model.Paragraph;
import java.util.List;

/** One paragraph as {@code inspect --boxes} tells it: a box a page, and its sentences. */
record ParagraphLine(int page, List<List<Number>> box, List<SentenceLine> sentences) {

    static ParagraphLine of(Paragraph paragraph) {
        return new ParagraphLine(
                paragraph.page(),
                ExhibitLine.numbers(paragraph.boxes()),
                paragraph.sentences().stream()
                        .map(sentence -> SentenceLine.of(paragraph, sentence))
                        .toList());
    }
}
