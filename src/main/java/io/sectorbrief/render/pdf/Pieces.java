package io.sectorbrief.render.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.PageBox;
import io.sectorbrief.render.pdf.Piece.Joint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a page that was laid out is made of: the children of its body, tables that run on row by row. */
final class Pieces {

    private static final String EXHIBIT = "exhibit-";

    /** They stay with what follows. */
    private static final Set<String> HEADINGS = Set.of("h2", "h3");

    private static final Set<String> COVER = Set.of("cover", "lead", "kpis");

    /** Points of a table that stand together where it begins; the style says the same. */
    private static final double BEGINNING = 100;

    /** Points that a paragraph of two lines takes; one of three stands for itself. */
    private static final double SENTENCE = 40;

    private final double dotsPerPoint;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean heading = true;
    private boolean underHeading;

    private Pieces(double dotsPerPoint) {
        this.dotsPerPoint = dotsPerPoint;
    }

    static List<Piece> of(BlockBox root, double dotsPerPoint) {
        Pieces found = new Pieces(dotsPerPoint);
        body(root).forEach(found::add);
        return found.pieces;
    }

    /** On which page, from 1, these children of the body begin. */
    static Map<Integer, Integer> turns(BlockBox root, Set<Integer> elements) {
        List<PageBox> pages = root.getLayer().getPages();
        Map<Integer, Integer> turns = new TreeMap<>();
        body(root)
                .filter(box -> elements.contains(number(box)))
                .forEach(box -> turns.put(
                        number(box),
                        1
                                + (int) pages.stream()
                                        .filter(page -> page.getBottom() <= box.getAbsY())
                                        .count()));
        return turns;
    }

    private static Stream<Box> body(BlockBox root) {
        return boxes(root).filter(box -> isElement(box, "body")).limit(1).flatMap(body -> body.getChildren().stream());
    }

    private void add(Box box) {
        Joint before = heading || is(box, "legend") ? Joint.CLOSED : Joint.OPEN;
        int number = number(box);
        Optional<TableBox> running = runningTable(box);
        if (running.isPresent()) {
            addRows(box, running.orElseThrow(), number, before);
        } else if (COVER.stream().anyMatch(part -> is(box, part))) {
            pieces.add(new Piece(number, points(box.getHeight()), ofCover(box), 0, List.of(0), before, 0));
        } else {
            double height = points(box.getHeight());
            double grows = stretched(box, PagePlan.CHART_GROWS, PagePlan.ROW_GROWS) - height;
            double shrinks = height - stretched(box, -PagePlan.CHART_SHRINKS, -PagePlan.ROW_SHRINKS);
            pieces.add(new Piece(number, height, grows, shrinks, exhibits(box), before, 0));
        }
        heading = leads(box);
    }

    /** Whether it stays with what follows: a heading, and a sentence right under one, which would look lost at the end of a page. */
    private boolean leads(Box box) {
        boolean sentence = underHeading && is(box, "text") && points(box.getHeight()) < SENTENCE;
        underHeading =
                box.getElement() != null && HEADINGS.contains(box.getElement().getNodeName());
        return box.getElement() == null || underHeading || is(box, "intro") || sentence;
    }

    private static double ofCover(Box box) {
        if (is(box, "cover")) {
            return PagePlan.TITLE_GROWS;
        }
        return is(box, "kpis")
                ? PagePlan.CARDS_GROW
                : boxes(box).filter(one -> isElement(one, "li")).count() * PagePlan.POINT_GROWS;
    }

    /** A table that runs on over pages: its beginning and its end stand together, every other row by itself. */
    private void addRows(Box box, TableBox table, int number, Joint before) {
        List<Box> heads = sections(table)
                .filter(TableSectionBox::isHeader)
                .map(Box.class::cast)
                .toList();
        double head = heads.stream()
                .mapToDouble(one ->
                        rows(one).mapToDouble(row -> points(row.getHeight())).sum())
                .sum();
        List<TableSectionBox> bodies =
                sections(table).filter(one -> !one.isHeader()).toList();
        double rows = bodies.stream()
                .flatMap(Pieces::rows)
                .mapToDouble(row -> points(row.getHeight()))
                .sum();
        double begun = bodies.stream()
                .flatMap(Pieces::rows)
                .findFirst()
                .map(row -> points(row.getAbsY() - box.getAbsY()))
                .orElse(head);
        double foot = Math.max(0, box.getAbsY() + box.getHeight() - table.getAbsY() - table.getHeight()) / dotsPerPoint;
        Joint joint = before;
        double height = begun;
        for (TableSectionBox body : bodies) {
            boolean together = is(body, "last");
            for (Box row : rows(body).toList()) {
                height += points(row.getHeight());
                if (!together && (joint == Joint.RUNNING || height >= BEGINNING)) {
                    pieces.add(new Piece(number, height, 0, 0, List.of(), joint, joint == Joint.RUNNING ? head : 0));
                    joint = Joint.RUNNING;
                    height = 0;
                }
            }
        }
        pieces.add(new Piece(number, height + foot, 0, 0, List.of(), rows < BEGINNING ? before : joint, head));
    }

    /** How high a box is with this much of charts and rows more. */
    private double stretched(Box box, double chart, double row) {
        List<Box> halves = boxes(box).filter(one -> is(one, "half")).toList();
        if (halves.isEmpty()) {
            return points(box.getHeight()) + given(box, chart, row);
        }
        double now = halves.stream()
                .mapToDouble(half -> points(half.getHeight()))
                .max()
                .orElse(0);
        double then = halves.stream()
                .mapToDouble(half -> points(half.getHeight()) + given(half, chart, row))
                .max()
                .orElse(0);
        return points(box.getHeight()) + then - now;
    }

    private double given(Box box, double chart, double row) {
        return exhibitsIn(box)
                .flatMap(Pieces::boxes)
                .mapToDouble(one -> isElement(one, "svg")
                        ? points(one.getHeight()) * chart
                        : one instanceof TableRowBox && !inHead(one) ? row : 0)
                .sum();
    }

    private static boolean inHead(Box row) {
        return row.getParent() instanceof TableSectionBox section && section.isHeader();
    }

    private static Optional<TableBox> runningTable(Box box) {
        boolean whole = is(box, "whole") || is(box, "pair") || is(box, "lead");
        return whole
                ? Optional.empty()
                : boxes(box)
                        .filter(TableBox.class::isInstance)
                        .map(TableBox.class::cast)
                        .findFirst();
    }

    private static Stream<TableSectionBox> sections(TableBox table) {
        return table.getChildren().stream()
                .filter(TableSectionBox.class::isInstance)
                .map(TableSectionBox.class::cast);
    }

    private static Stream<Box> rows(Box section) {
        return section.getChildren().stream();
    }

    private static List<Integer> exhibits(Box box) {
        return exhibitsIn(box)
                .map(one -> Integer.valueOf(one.getElement().getAttribute("id").substring(EXHIBIT.length())))
                .toList();
    }

    private static Stream<Box> exhibitsIn(Box box) {
        return boxes(box)
                .filter(one -> one instanceof BlockBox
                        && one.getElement() != null
                        && one.getElement().getAttribute("id").startsWith(EXHIBIT));
    }

    /** A box and all in it. */
    private static Stream<Box> boxes(Box box) {
        List<Box> all = new ArrayList<>();
        collect(box, all);
        return all.stream();
    }

    private static void collect(Box box, List<Box> all) {
        all.add(box);
        if (box instanceof InlineLayoutBox line) {
            for (Object child : line.getInlineChildren()) {
                if (child instanceof Box inline) {
                    collect(inline, all);
                }
            }
        }
        box.getChildren().forEach(child -> collect(child, all));
    }

    /** Which child of its parent an element is, from 1. */
    private static int number(Box box) {
        int number = 1;
        for (Node node = box.getElement(); node != null; node = node.getPreviousSibling()) {
            number += node instanceof Element && node != box.getElement() ? 1 : 0;
        }
        return number;
    }

    private static boolean is(Box box, String word) {
        return box.getElement() != null
                && List.of(box.getElement().getAttribute("class").split(" ")).contains(word);
    }

    private static boolean isElement(Box box, String name) {
        return box.getElement() != null
                && box instanceof BlockBox
                && box.getElement().getNodeName().equals(name);
    }

    private double points(double dots) {
        return dots / dotsPerPoint;
    }
}
