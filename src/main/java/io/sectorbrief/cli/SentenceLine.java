package io.sectorbrief.cli;

import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Sentence;
import java.util.List;

/** One sentence as {@code inspect --boxes} tells it: a box a piece of a line. */
record SentenceLine(String text, List<List<Number>> boxes) {

    static SentenceLine of(Paragraph paragraph, Sentence sentence) {
        return new SentenceLine(sentence.in(paragraph), ExhibitLine.numbers(sentence.boxes()));
    }
}
