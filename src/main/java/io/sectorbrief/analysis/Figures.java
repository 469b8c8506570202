package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Figures to be looked up by narrowing: {@code figures.dataset("box_office_total").measure("wow").first()}. Each narrowing is
 * a new index over the figures that fit, in their original order; nothing that fits is an empty index.
 */
public final class Figures {

    private final List<Figure> list;

    private Figures(List<Figure> list) {
        this.list = List.copyOf(list);
    }

    public static Figures of(List<Figure> figures) {
        return new Figures(figures);
    }

    public Figures section(String section) {
        return where(figure -> figure.section().equals(section));
    }

    public Figures dataset(String dataset) {
        return where(figure -> figure.dataset().equals(dataset));
    }

    public Figures metric(String metric) {
        return where(figure -> figure.metric().equals(metric));
    }

    public Figures measure(String measure) {
        return where(figure -> figure.measure().equals(measure));
    }

    public Figures scope(String scope) {
        return where(figure -> figure.scope().filter(scope::equals).isPresent());
    }

    /** Figures of a subject, by canonical name or security code. */
    public Figures subject(String nameOrCode) {
        return where(figure -> figure.subject().equals(nameOrCode)
                || figure.code().filter(nameOrCode::equals).isPresent());
    }

    /** Figures of a period, by token. */
    public Figures period(String token) {
        return where(figure -> figure.period().token().equals(token));
    }

    /** The figure at a place (from 1) of a list of the largest. */
    public Figures order(int order) {
        return where(figure -> figure.order().filter(place -> place == order).isPresent());
    }

    public Figures where(Predicate<Figure> fits) {
        return new Figures(list.stream().filter(fits).toList());
    }

    public List<Figure> list() {
        return list;
    }

    public Optional<Figure> first() {
        return list.stream().findFirst();
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public int size() {
        return list.size();
    }

    /** The figures by place in a list of the largest, those without a place last. */
    public List<Figure> inOrder() {
        return sorted(Comparator.comparing(figure -> figure.order().orElse(Integer.MAX_VALUE)));
    }

    /** The figures from the earliest period to the latest: a series. */
    public List<Figure> overTime() {
        return sorted(Comparator.comparing(Figure::period));
    }

    /** Periods there are figures of, earliest first. */
    public List<Period> periods() {
        return list.stream().map(Figure::period).distinct().sorted().toList();
    }

    /** One row a subject, in the order the subjects first appear. */
    public List<FigureRow> rows() {
        Map<String, List<Figure>> bySubject = new LinkedHashMap<>();
        for (Figure figure : list) {
            bySubject
                    .computeIfAbsent(FigureRow.key(figure), key -> new ArrayList<>())
                    .add(figure);
        }
        return bySubject.values().stream().map(FigureRow::of).toList();
    }

    /**
     * One row for each subject that has this figure as a number, smallest number first: a board by {@code rank}.
     *
     * @param metric metric of the sorting figure
     * @param measure measure of the sorting figure
     */
    public List<FigureRow> board(String metric, String measure) {
        return rows().stream()
                .filter(row -> row.number(metric, measure).isPresent())
                .sorted(Comparator.comparing(row -> row.number(metric, measure).orElseThrow()))
                .toList();
    }

    private List<Figure> sorted(Comparator<Figure> order) {
        return list.stream().sorted(order).toList();
    }
}
