package io.sectorbrief.correction;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.Sentence;
import io.sectorbrief.model.SourceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A document as it would read, had the right values been printed. */
final class Rewriting {

    private Rewriting() {}

    static Extraction of(Extraction printed, Collection<Target> targets) {
        List<Exhibit> exhibits = new ArrayList<>(printed.exhibits());
        List<Paragraph> paragraphs = new ArrayList<>(printed.paragraphs());
        for (Target target : targets) {
            if (target instanceof Target.InTable cell) {
                int index = position(printed.exhibits(), cell.exhibit());
                exhibits.set(index, with(exhibits.get(index), cell));
            } else if (target instanceof Target.InProse prose) {
                int index = printed.paragraphs().indexOf(prose.paragraph());
                paragraphs.set(index, with(paragraphs.get(index), prose));
            }
        }
        return new Extraction(
                printed.pages(),
                printed.title(),
                printed.publisher(),
                printed.published(),
                paragraphs,
                exhibits,
                printed.findings().stream()
                        .filter(finding -> !isAnswered(finding, targets))
                        .toList(),
                printed.texts());
    }

    private static int position(List<Exhibit> exhibits, Exhibit wanted) {
        return exhibits.stream().map(Exhibit::id).toList().indexOf(wanted.id());
    }

    private static Exhibit with(Exhibit exhibit, Target.InTable target) {
        List<Row> rows = new ArrayList<>(exhibit.rows());
        Row row = rows.get(target.row());
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(
                target.column(),
                new Cell(target.line().value(), cells.get(target.column()).box()));
        rows.set(target.row(), new Row(row.page(), row.kind(), cells));
        return exhibit.withRows(rows);
    }

    private static Paragraph with(Paragraph paragraph, Target.InProse target) {
        Sentence sentence = paragraph.sentences().get(target.sentence());
        int at = paragraph.text().indexOf(target.at().raw(), sentence.start());
        if (at < 0) {
            return paragraph;
        }
        int end = at + target.at().raw().length();
        int longer = target.line().value().length() - target.at().raw().length();
        String text = paragraph.text().substring(0, at)
                + target.line().value()
                + paragraph.text().substring(end);
        List<Sentence> sentences = paragraph.sentences().stream()
                .map(one -> new Sentence(
                        one.start() > at ? one.start() + longer : one.start(),
                        one.end() > at ? one.end() + longer : one.end(),
                        one.boxes()))
                .toList();
        return new Paragraph(paragraph.page(), text, paragraph.boxes(), sentences);
    }

    /** What the reader doubted of a cell, nobody doubts of what a person put there. */
    private static boolean isAnswered(Finding finding, Collection<Target> targets) {
        SourceRef doubted = finding.source();
        return doubted.row().isPresent()
                && targets.stream()
                        .map(Target::at)
                        .anyMatch(at -> at.row().equals(doubted.row())
                                && at.column().equals(doubted.column())
                                && at.exhibit().equals(doubted.exhibit())
                                && at.page().equals(doubted.page()));
    }
}
