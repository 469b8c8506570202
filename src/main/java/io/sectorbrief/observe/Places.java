package io.sectorbrief.observe;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.SourceRef;
import java.util.Optional;

/** Says where in one document something was read. */
record Places(Document document) {

    SourceRef exhibit(Exhibit exhibit) {
        Optional<Box> box = exhibit.boxes().stream().findFirst();
        Optional<String> page = exhibit.sheet().or(() -> box.map(first -> Integer.toString(first.page())));
        return new SourceRef(
                document.sha256(),
                document.fileName(),
                page,
                Optional.of(exhibit.label()),
                Optional.empty(),
                Optional.empty(),
                box,
                exhibit.caption());
    }

    /** A cell of the subject's row. */
    SourceRef cell(Exhibit exhibit, Sighting sighting, int column) {
        var cell = sighting.line().cells().get(column);
        String page =
                exhibit.sheet().orElseGet(() -> Integer.toString(sighting.line().page()));
        return new SourceRef(
                document.sha256(),
                document.fileName(),
                Optional.of(page),
                Optional.of(exhibit.label()),
                sighting.row(),
                Optional.of(column),
                cell.box(),
                cell.text());
    }
}
