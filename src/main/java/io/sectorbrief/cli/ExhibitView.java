package io.sectorbrief.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One exhibit as the page for a browser shows it beside the document. */
final class ExhibitView {

    private ExhibitView() {}

    static Map<String, Object> of(ExhibitLine exhibit) {
        Map<String, Object> view = new HashMap<>();
        view.put("id", exhibit.id());
        view.put("kind", exhibit.kind());
        view.put("label", exhibit.no().map(number -> number + " ").orElse("") + exhibit.caption());
        view.put("place", TextReport.place(exhibit));
        view.put("page", exhibit.pageFirst().map(String::valueOf).orElse(""));
        view.put("facts", facts(exhibit));
        view.put("header", header(exhibit.chart().map(ChartLine::columns).orElse(exhibit.columns())));
        view.put("rows", exhibit.chart().map(ChartLine::rows).orElse(exhibit.rows()));
        view.put("chart", exhibit.chart().isPresent());
        view.put("confidence", Math.round(100 * exhibit.confidence()));
        view.put("doubts", exhibit.doubts());
        return view;
    }

    private static List<String> facts(ExhibitLine exhibit) {
        List<String> facts = new ArrayList<>();
        exhibit.dataset().ifPresent(facts::add);
        exhibit.period().ifPresent(facts::add);
        exhibit.unitLine().ifPresent(facts::add);
        exhibit.asOf().ifPresent(facts::add);
        exhibit.source().ifPresent(source -> facts.add("source: " + source));
        facts.addAll(exhibit.notes());
        return facts;
    }

    /** A header path a column, levels under one another. */
    private static List<String> header(List<List<String>> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(column -> columns.get(column).stream().collect(Collectors.joining("\n")))
                .toList();
    }
}
