package io.sectorbrief.render.view;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what a rendering has shown so far: exhibits by number, and the figures of the exhibit that is open. */
public final class Ledger {

    private final List<Map<String, Object>> exhibits = new ArrayList<>();
    private final Map<String, Figure> open = new LinkedHashMap<>();
    private final Map<String, Figure> all = new LinkedHashMap<>();

    /** Notes that a figure is printed. */
    public void show(Figure figure) {
        open.put(figure.id(), figure);
        all.put(figure.id(), figure);
    }

    /** Begins the next exhibit and tells its number, from 1. */
    int begin(String title) {
        int number = exhibits.size() + 1;
        exhibits.add(Map.of("no", number, "title", title));
        open.clear();
        return number;
    }

    /** The figures printed since the exhibit began. */
    List<Figure> shown() {
        return List.copyOf(open.values());
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
