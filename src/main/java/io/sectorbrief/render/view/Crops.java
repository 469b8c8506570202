package io.sectorbrief.render.view;

import io.sectorbrief.extract.pdf.Crop;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Exhibit;
import java.util.List;
import java.util.Optional;

/** Pictures of parts of documents. */
@FunctionalInterface
public interface Crops {

    /** For layouts that show none. */
    Crops NONE = (document, part) -> Optional.empty();

    /** The part of a document's page, some lines around it included; empty if it cannot be shown. */
    Optional<Crop> of(Document document, Box part);

    /** The part of a document's page and nothing else; empty if it cannot be shown. */
    default Optional<Crop> exactly(Document document, Box part) {
        return of(document, part);
    }

    /** What stands in tables and charts of a document, as it was read; none where that is not known any more. */
    default List<Exhibit> exhibits(Document document) {
        return List.of();
    }
}
