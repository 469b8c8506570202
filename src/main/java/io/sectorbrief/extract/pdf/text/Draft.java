package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.drawn.Frame;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.page.Wrapping;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A paragraph that grows line by line and knows where each of its characters stands. */
final class Draft {

    /** Where a line begins in the text. */
    private record Piece(int start, Run line, Frame frame) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, Rect> ink = new TreeMap<>();
    private final Hyphens hyphens;

    Draft(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    void add(Run line, Frame frame) {
        int kept = Math.max(0, text.length() - TextThresholds.LONGEST_TAIL);
        String tail = text.substring(kept);
        String joined = Wrapping.joined(hyphens.marked(tail, line.text()), line.text());
        text.replace(kept, text.length(), joined);
        pieces.add(new Piece(text.length() - line.text().length(), line, frame));
        ink.merge(frame.page(), line.box(), Rect::union);
    }

    /** As it reads, whole. */
    Paragraph finished() {
        String whole = text.toString();
        List<Box> boxes = new ArrayList<>();
        ink.forEach((page, box) -> boxes.add(frame(page).shown(box)));
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (Sentence sentence : Sentence.of(whole)) {
            while (at + 1 < pieces.size() && pieces.get(at + 1).start() <= sentence.start()) {
                at++;
            }
            sentences.add(sentence.at(boxes(sentence, at)));
        }
        return new Paragraph(pieces.get(0).frame().page(), whole, boxes, sentences);
    }

    private Frame frame(int page) {
        return pieces.stream()
                .map(Piece::frame)
                .filter(frame -> frame.page() == page)
                .findFirst()
                .orElseThrow();
    }

    /** @param first the piece that the sentence begins in */
    private List<Box> boxes(Sentence sentence, int first) {
        List<Box> boxes = new ArrayList<>();
        for (int i = first; i < pieces.size() && pieces.get(i).start() < sentence.end(); i++) {
            box(pieces.get(i), sentence).ifPresent(boxes::add);
        }
        return boxes;
    }

    private static Optional<Box> box(Piece piece, Sentence sentence) {
        int length = piece.line().text().length();
        int from = Math.max(0, sentence.start() - piece.start());
        int to = Math.min(length, sentence.end() - piece.start());
        return to > from && !piece.line().text().substring(from, to).isBlank()
                ? Optional.of(piece.frame().shown(piece.line().around(from, to)))
                : Optional.empty();
    }
}
