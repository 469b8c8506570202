package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.page.Wrapping;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a report's title, publisher and date off its first page. */
public final class TitlePage {

    private final List<Line> lines;
    private final String first;
    private final Optional<String> publisher;

    /** @param pages at least one, with running headers and footers, which name the publisher */
    public TitlePage(Collection<Page> pages) {
        this.lines = pages.iterator().next().lines();
        this.first = lines.stream().map(Line::plain).collect(Collectors.joining("\n"));
        this.publisher = publisher(pages);
    }

    /** The lines of the largest type on the first page. */
    public Optional<String> title() {
        List<Run> runs = lines.stream()
                .flatMap(line -> Line.phrases(line.runs(), Thresholds.USUAL.phraseGap()).stream())
                .filter(run -> run.text().length() >= 4)
                .toList();
        Optional<Run> largest = runs.stream().max(Comparator.comparingDouble(Run::size));
        return largest.map(big -> runs.stream()
                .filter(run -> Math.abs(run.size() - big.size()) < TextThresholds.TITLE_SIZE)
                .filter(run -> Math.abs(run.baseline() - big.baseline()) < TextThresholds.TITLE_REACH * big.size())
                .map(Run::plain)
                .reduce("", Wrapping::joined));
    }

    /** The house that names itself most often. */
    public Optional<String> publisher() {
        return publisher;
    }

    private static Optional<String> publisher(Collection<Page> pages) {
        Map<String, Integer> names = new HashMap<>();
        HouseNames houses = new HouseNames();
        pages.stream()
                .flatMap(page -> page.lines().stream())
                .forEach(line -> houses.in(line.plain()).forEach(name -> names.merge(name, 1, Integer::sum)));
        return names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    public Optional<LocalDate> published() {
        return PublicationDate.on(first);
    }
}
