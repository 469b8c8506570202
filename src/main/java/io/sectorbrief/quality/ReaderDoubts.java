package io.sectorbrief.quality;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import java.util.List;
import java.util.stream.Stream;

/** Lays the reader's doubts on what was read there: on a page, in an exhibit, in a column of it or in single cells. */
final class ReaderDoubts {

    private final List<Observation> observations;

    ReaderDoubts(List<Observation> observations) {
        this.observations = observations;
    }

    Finding laidOnWhatItConcerns(Finding finding) {
        boolean aboutAPlace =
                finding.source().page().isPresent() && finding.observations().isEmpty();
        if (!aboutAPlace || finding.severity() == Severity.INFO) {
            return finding;
        }
        List<SourceRef> cells = ToldCells.cells(finding).toList();
        Stream<Observation> marked =
                cells.isEmpty() ? at(finding.source()) : cells.stream().flatMap(this::of);
        return finding.marking(marked.map(Observation::id).distinct().toList());
    }

    /** An exhibit may go on over further pages than the one it begins on. */
    private Stream<Observation> at(SourceRef place) {
        return observations.stream()
                .filter(observation -> place.exhibit().isPresent()
                        ? observation.source().exhibit().equals(place.exhibit())
                        : observation.source().page().equals(place.page()))
                .filter(observation -> place.column().isEmpty()
                        || observation.source().column().equals(place.column()));
    }

    /** What was read in a cell or is named by it; else the first of the row, which lacks what the cell does not say. */
    private Stream<Observation> of(SourceRef cell) {
        List<Observation> row = observations.stream()
                .filter(observation -> ToldCells.isSameRow(observation.source(), cell))
                .toList();
        List<Observation> own = row.stream()
                .filter(observation -> observation.source().column().equals(cell.column())
                        || observation.subjectRaw().equals(cell.raw()))
                .toList();
        return own.isEmpty() ? row.stream().limit(1) : own.stream();
    }
}
