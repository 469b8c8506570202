package io.sectorbrief.cli;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.definition.Loaded;
import io.sectorbrief.definition.Place;
import io.sectorbrief.definition.Problem;
import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.extract.Documents;
import io.sectorbrief.intake.Door;
import io.sectorbrief.intake.FileName;
import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.job.Settings;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.quality.DocumentReview;
import io.sectorbrief.quality.Reviewed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads one document after the other and judges each by the definitions, without a store. */
final class Inspection {

    /** Judges what was read in one document. */
    interface Judge {
        Reviewed review(Document document, Extraction extraction);
    }

    private final DocumentReader documents;
    private final Judge judge;
    private final Boxes boxes;
    private final List<Problem> problems;

    Inspection(DocumentReader documents, Judge judge, Boxes boxes, List<Problem> problems) {
        this.documents = documents;
        this.judge = judge;
        this.boxes = boxes;
        this.problems = List.copyOf(problems);
    }

    static Inspection by(Path jobs, Settings settings, Boxes boxes) {
        List<Problem> problems = new ArrayList<>();
        if (!Files.isDirectory(jobs)) {
            problems.add(new Problem(
                    Place.whole(FileName.text(jobs)),
                    "there is no such folder, so what a table means is left out",
                    "name the one with the definitions: --jobs DIR"));
        }
        Loaded<Datasets> datasets = Datasets.load(jobs);
        Loaded<Entities> entities = Entities.load(jobs.resolve("entities"));
        problems.addAll(datasets.problems());
        problems.addAll(entities.problems());
        problems.addAll(DocumentReview.problems(datasets.value()));
        var review = new DocumentReview(datasets.value(), entities.value());
        return new Inspection(new Documents(settings.extractionPermission()), review::review, boxes, problems);
    }

    /** What is wrong with the definitions; documents are judged by the others. */
    List<Problem> problems() {
        return problems;
    }

    DocumentLine of(Path file) throws IOException {
        Document document = new Document(
                Fingerprint.sha256(file), FileName.text(file), Door.admit(file).kind(), Files.size(file));
        Reading reading = documents.read(file);
        if (reading instanceof Refusal refusal) {
            return DocumentLine.refused(document, refusal);
        }
        return judged(document, (Extraction) reading);
    }

    /** One document that the rules trip over must not cost the others their lines. */
    private DocumentLine judged(Document document, Extraction extraction) {
        try {
            return DocumentLine.read(document, extraction, judge.review(document, extraction), boxes);
        } catch (RuntimeException e) {
            return DocumentLine.refused(
                    document,
                    new Refusal(
                            Refusal.Cause.BROKEN,
                            "The file was read, but what is in it could not be judged (" + e
                                    + "). Send it to those who keep this program."));
        }
    }
}
