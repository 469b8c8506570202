package io.sectorbrief.render.view;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Keeps what a rendering has shown so far: exhibits by number, and the figures of the exhibit that is open. */
public final class Ledger {

    private final List<Map<String, Object>> exhibits = new ArrayList<>();
    private final Map<String, Figure> open = new LinkedHashMap<>();
    private final Map<String, Figure> all = new LinkedHashMap<>();
    private final Set<String> ledTo = new HashSet<>();
    private final Map<String, Set<Integer>> exhibitsOf = new HashMap<>();

    /** Notes that a figure is printed. */
    public void show(Figure figure) {
        open.put(figure.id(), figure);
        all.put(figure.id(), figure);
    }

    /** Notes that a number leads to where its figure was read first. */
    public void lead(Figure figure) {
        figure.from().stream().limit(1).forEach(ledTo::add);
    }

    boolean isLedTo(Observation seen) {
        return ledTo.contains(seen.id());
    }

    /** Begins the next exhibit and tells its number, from 1. */
    int begin(String title) {
        int number = exhibits.size() + 1;
        exhibits.add(Map.of("no", number, "title", title));
        open.clear();
        return number;
    }

    /** The number of the last exhibit begun, 0 before the first. */
    public int last() {
        return exhibits.size();
    }

    /** The figures printed since the exhibit began. */
    List<Figure> shown() {
        return List.copyOf(open.values());
    }

    /** The same when the exhibit ends: they are what it rests on. */
    List<Figure> cited() {
        for (Figure figure : open.values()) {
            figure.from()
                    .forEach(id -> exhibitsOf
                            .computeIfAbsent(id, seen -> new TreeSet<>())
                            .add(exhibits.size()));
        }
        return shown();
    }

    /** Numbers of the exhibits that rest on one of these, in turn. */
    List<Integer> exhibitsRestingOn(List<Observation> seen) {
        return seen.stream()
                .flatMap(one -> exhibitsOf.getOrDefault(one.id(), Set.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Every figure printed so far, in the order of the first print. */
    List<Figure> everything() {
        return List.copyOf(all.values());
    }

    boolean shows(FigureStatus status) {
        return open.values().stream().anyMatch(figure -> figure.status() == status);
    }

    /** Exhibits so far, each with {@code no} and {@code title}. */
    List<Map<String, Object>> exhibits() {
        return exhibits;
    }
}
