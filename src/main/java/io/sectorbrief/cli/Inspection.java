package io.sectorbrief.cli;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.definition.Loaded;
import io.sectorbrief.definition.Place;
import io.sectorbrief.definition.Problem;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads one document after the other and judges each by the definitions, without a store. */
final class Inspection {

    private final Documents documents;
    private final DocumentReview review;
    private final CellBoxes boxes;
    private final List<Problem> problems = new ArrayList<>();

    Inspection(Path jobs, Settings settings, CellBoxes boxes) {
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
        this.review = new DocumentReview(datasets.value(), entities.value());
        this.documents = new Documents(settings.extractionPermission());
        this.boxes = boxes;
    }

    /** What is wrong with the definitions; documents are judged by the others. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    DocumentLine of(Path file) throws IOException {
        Document document = new Document(
                Fingerprint.sha256(file), FileName.text(file), Door.admit(file).kind(), Files.size(file));
        Reading reading = documents.read(file);
        if (reading instanceof Refusal refusal) {
            return DocumentLine.refused(document, refusal);
        }
        Extraction extraction = (Extraction) reading;
        return DocumentLine.read(document, extraction, review.review(document, extraction), boxes);
    }
}
