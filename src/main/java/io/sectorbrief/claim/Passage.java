package io.sectorbrief.claim;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Sentence;
import java.util.List;

/**
 * The sentence around a claim, or the sentences if it runs over several.
 *
 * @param text whole
 * @param lead up to the claim's end
 * @param words the claim itself
 * @param boxes one a piece of a line
 */
record Passage(String text, String lead, String words, List<Box> boxes) {

    static Passage around(Paragraph paragraph, int start, int end) {
        List<Sentence> said = paragraph.sentences().stream()
                .filter(sentence -> sentence.overlaps(start, Math.max(end, start + 1)))
                .toList();
        int from = said.get(0).start();
        int to = said.get(said.size() - 1).end();
        String text = paragraph.text();
        return new Passage(
                text.substring(from, to).strip(),
                text.substring(from, Math.min(end, to)).strip(),
                text.substring(start, end).strip(),
                said.stream().flatMap(sentence -> sentence.boxes().stream()).toList());
    }
}
