package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.HeaderThresholds;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a title reaches where a rule right under it or a shaded field around it shows that. */
public record DrawnSpans(List<Ruling> rules, List<Fill> fills) {

    public DrawnSpans {
        rules = List.copyOf(rules);
        fills = List.copyOf(fills);
    }

    /**
     * The width of what is drawn for a title; a rule may go on under the titles beside it.
     *
     * @param line all titles on its height
     * @param below the title under it
     * @param header around the whole header
     */
    Optional<Rect> of(Run title, List<Run> line, Run below, Rect header) {
        return Stream.of(under(title, below).map(rule -> share(title, line, rule)), around(title, line, below))
                .flatMap(Optional::stream)
                .filter(drawn -> drawn.width() < HeaderThresholds.SPAN_WIDTH * header.width())
                .findFirst();
    }

    /**
     * Whether two texts are lines of one title: one shaded field holds them, no other title and nothing below the header.
     *
     * @param line all titles on the upper text's height
     */
    boolean isOneCell(Run upper, List<Run> line, Run below, Rect header) {
        return fills.stream()
                .map(Fill::box)
                .filter(field -> field.bottom() < header.bottom() + upper.size())
                .filter(field -> field.holdsMiddleOf(upper.box()) && field.holdsMiddleOf(below.box()))
                .anyMatch(field -> isAlone(upper, line, field));
    }

    private static boolean isAlone(Run title, List<Run> line, Rect field) {
        return line.stream().noneMatch(other -> !other.equals(title) && field.holdsMiddleOf(other.box()));
    }

    private Optional<Rect> under(Run title, Run below) {
        Rect box = title.box();
        return rules.stream()
                .filter(Ruling::isHorizontal)
                .filter(rule -> rule.at() > box.bottom() - TableThresholds.ONE_EDGE
                        && rule.at() < below.box().middleY())
                .filter(rule -> rule.from() <= box.middleX() && box.middleX() <= rule.to())
                .min(Comparator.comparingDouble(Ruling::at))
                .map(rule -> new Rect(rule.from(), rule.at(), rule.to(), rule.at()));
    }

    /**
     * What a title has of a rule under several: where each stands in the middle of its share, the shares take up the
     * rule. Otherwise all of it.
     */
    private static Rect share(Run title, List<Run> line, Rect rule) {
        List<Run> titles = line.stream()
                .filter(run -> rule.left() <= run.box().middleX() && run.box().middleX() <= rule.right())
                .toList();
        double slack = TableThresholds.OFF_MIDDLE * title.size();
        double left = rule.left();
        Rect share = rule;
        for (Run run : titles) {
            double right = 2 * run.box().middleX() - left;
            if (right < run.box().right() - slack) {
                return rule;
            }
            share = run.equals(title) ? new Rect(left, rule.top(), right, rule.bottom()) : share;
            left = right;
        }
        return titles.size() > 1 && Math.abs(left - rule.right()) < slack ? share : rule;
    }

    private Optional<Rect> around(Run title, List<Run> line, Run below) {
        return fills.stream()
                .map(Fill::box)
                .filter(field -> field.holdsMiddleOf(title.box()) && !field.holdsMiddleOf(below.box()))
                .filter(field -> isAlone(title, line, field))
                .min(Comparator.comparingDouble(Rect::width));
    }
}
