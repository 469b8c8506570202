package io.sectorbrief.cli;

import java.io.PrintWriter;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** Prints documents for a reader at a terminal: each exhibit under its caption, columns aligned. */
final class TextReport implements Consumer<DocumentLine> {

    private final PrintWriter out;

    TextReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(DocumentLine document) {
        out.println(bold(document.file()));
        document.reason().ifPresent(reason -> out.println("  refused: " + reason));
        document.pages().ifPresent(pages -> out.println("  " + facts(document)));
        document.text().ifPresent(text -> out.println("  " + became(text)));
        document.exhibits().forEach(this::exhibit);
        document.claims().forEach(claim -> out.println("  claim: " + claim.says() + "  | " + claim.sentence()));
        document.findings()
                .forEach(finding ->
                        out.println("  " + finding.severity() + " " + finding.rule() + ": " + finding.message()));
        out.println();
    }

    private void exhibit(ExhibitLine exhibit) {
        out.println();
        out.println("  "
                + bold(Stream.of(exhibit.no(), Optional.of(exhibit.caption()))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(" "))
                        + "  [" + place(exhibit) + "]"));
        Stream.of(
                        labelled("dataset", exhibit.dataset()),
                        labelled("period", exhibit.period()),
                        exhibit.unitLine(),
                        labelled("as of", exhibit.asOf()))
                .flatMap(Optional::stream)
                .forEach(line -> out.println("  " + line));
        new TextTable(exhibit.columns(), exhibit.rows()).lines().forEach(line -> out.println("    " + line));
        exhibit.chart().ifPresent(chart -> {
            out.println("    read from the labels of the chart:");
            new TextTable(chart.columns(), chart.rows()).lines().forEach(line -> out.println("    " + line));
        });
        exhibit.source().ifPresent(source -> out.println("  source: " + source));
        exhibit.doubts().forEach(doubt -> out.println("  doubt: " + doubt));
    }

    /** Where a text was lost, and how much of it. */
    static String became(TextLine text) {
        String pages = text.pages().stream()
                .filter(page -> page.lost() > 0)
                .map(page -> page.lost() + " on page " + page.page())
                .collect(Collectors.joining(", "));
        return "text: " + text.characters() + " characters, "
                + text.lostShare().movePointRight(2).setScale(2, RoundingMode.HALF_UP) + "% lost"
                + (pages.isEmpty() ? "" : " (" + pages + ")");
    }

    static String place(ExhibitLine exhibit) {
        return exhibit.sheet()
                .map(sheet -> "sheet " + sheet)
                .orElseGet(() -> "page "
                        + exhibit.pageFirst().map(String::valueOf).orElse("?")
                        + exhibit.pageLast()
                                .filter(last -> !Optional.of(last).equals(exhibit.pageFirst()))
                                .map(last -> "-" + last)
                                .orElse(""));
    }

    static String facts(DocumentLine document) {
        List<Optional<String>> facts = List.of(
                document.kind(),
                document.pages().map(pages -> "pages or sheets: " + pages),
                document.title(),
                document.publisher(),
                document.published(),
                Optional.of("exhibits: " + document.exhibits().size()));
        return facts.stream().flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private static Optional<String> labelled(String label, Optional<String> text) {
        return text.map(value -> label + ": " + value);
    }

    private static String bold(String text) {
        return Ansi.AUTO.enabled() ? Ansi.Style.bold.on() + text + Ansi.Style.bold.off() : text;
    }
}
