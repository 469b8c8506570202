package io.sectorbrief.quality;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Sentence;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.observe.RecognisedExhibit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One document as rules see it; rules ask the same of every table, so what all of them ask is worked out once. */
final class DocumentView {

    /** A board's period. */
    private record BoardTime(String dataset, Period period) {}

    private final Document document;
    private final Extraction extraction;
    private final List<RecognisedExhibit> exhibits;
    private final List<Observation> observations;
    private final List<ReadClaim> claims;
    private final Entities entities;
    private final List<Observation> cells;
    private final Map<BoardTime, Map<Series, Observation>> boards;
    private final List<TableView> tables;

    /**
     * @param exhibits tables of which a dataset is known
     * @param observations of tables and of prose
     * @param claims of prose
     * @param entities names that are known
     */
    DocumentView(
            Document document,
            Extraction extraction,
            List<RecognisedExhibit> exhibits,
            List<Observation> observations,
            List<ReadClaim> claims,
            Entities entities) {
        this.document = document;
        this.extraction = extraction;
        this.exhibits = exhibits;
        this.observations = observations;
        this.claims = claims;
        this.entities = entities;
        this.cells = observations.stream()
                .filter(observation ->
                        observation.origin() == Origin.CELL && observation.status() != Status.QUARANTINED)
                .toList();
        this.boards = cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> new BoardTime(cell.dataset(), cell.period()),
                        Collectors.toMap(Series::of, cell -> cell, (first, again) -> first)));
        this.tables = exhibits.stream().map(this::table).toList();
    }

    Document document() {
        return document;
    }

    Extraction extraction() {
        return extraction;
    }

    List<RecognisedExhibit> exhibits() {
        return exhibits;
    }

    List<Observation> observations() {
        return observations;
    }

    List<ReadClaim> claims() {
        return claims;
    }

    Entities entities() {
        return entities;
    }

    List<TableView> tables() {
        return tables;
    }

    /** Observations of cells alone, without those that were held back as they were read: rules ask nothing of them. */
    List<Observation> cells() {
        return cells;
    }

    /** What tables of a dataset say for a period, the first of each. */
    Map<Series, Observation> board(String dataset, Period period) {
        return boards.getOrDefault(new BoardTime(dataset, period), Map.of());
    }

    /** Whether the name an observation stands under is known to be one, by its dataset's kind of thing. */
    boolean isKnownName(Observation one) {
        String publisher = extraction.publisher().orElse("");
        return exhibits.stream()
                .filter(exhibit -> exhibit.datasets().contains(one.dataset()))
                .map(exhibit -> exhibit.fit().definition().subject())
                .findFirst()
                .filter(kind -> new KnownNames(entities, kind, publisher).name(one))
                .isPresent();
    }

    /** A table as a whole. */
    SourceRef at(Exhibit exhibit) {
        Optional<Box> box = exhibit.boxes().stream().findFirst();
        return new SourceRef(
                document.sha256(),
                document.fileName(),
                exhibit.sheet().or(() -> box.map(first -> Integer.toString(first.page()))),
                Optional.of(exhibit.label()),
                Optional.empty(),
                Optional.empty(),
                box,
                exhibit.caption());
    }

    /** A sentence, with its text. */
    SourceRef at(Paragraph paragraph, Sentence sentence) {
        int page = Stream.concat(sentence.boxes().stream(), paragraph.boxes().stream())
                .findFirst()
                .map(Box::page)
                .orElse(paragraph.page());
        return new SourceRef(
                document.sha256(),
                document.fileName(),
                Optional.of(Integer.toString(page)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sentence.boxes().stream().findFirst(),
                sentence.in(paragraph));
    }

    /** What was read in a table. */
    List<Observation> shown(Exhibit exhibit) {
        return cells.stream().filter(cell -> exhibit.holds(cell.source())).toList();
    }

    /** What was read in a sentence. */
    List<Observation> said(Paragraph paragraph, Sentence sentence) {
        return claims.stream()
                .filter(read -> read.claim().paragraph().equals(paragraph)
                        && read.claim().sentence().equals(sentence.in(paragraph)))
                .map(ReadClaim::observation)
                .toList();
    }

    private TableView table(RecognisedExhibit recognised) {
        return TableView.of(
                this,
                recognised,
                cells.stream()
                        .filter(observation -> TableView.isOf(observation, recognised))
                        .toList());
    }
}
