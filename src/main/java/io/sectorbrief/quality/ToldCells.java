package io.sectorbrief.quality;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of which the reader itself said that they hold nothing to read: nothing more is to be told of them. */
record ToldCells(List<SourceRef> places) {

    static ToldCells of(List<Finding> reader) {
        return new ToldCells(reader.stream().flatMap(ToldCells::cells).toList());
    }

    /** The cells that a finding names, one by one. */
    static Stream<SourceRef> cells(Finding finding) {
        return Stream.concat(Stream.of(finding.source()), finding.related().stream())
                .filter(place -> place.exhibit().isPresent()
                        && place.row().isPresent()
                        && place.column().isPresent());
    }

    static boolean isSameRow(SourceRef one, SourceRef other) {
        return one.page().equals(other.page())
                && one.exhibit().equals(other.exhibit())
                && one.row().equals(other.row());
    }

    /** Whether a finding says of such a cell once more that it cannot be read. */
    boolean repeats(Finding finding) {
        return finding.observations().isEmpty()
                && finding.source()
                        .column()
                        .filter(column -> has(finding.source(), List.of(column)))
                        .isPresent();
    }

    /** Whether one of these columns has such a cell in the row of a place. */
    boolean has(SourceRef inRow, List<Integer> columns) {
        return places.stream()
                .filter(place -> isSameRow(place, inRow))
                .map(SourceRef::column)
                .flatMap(Optional::stream)
                .anyMatch(columns::contains);
    }
}
