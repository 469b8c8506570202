package io.sectorbrief.render.view;

import io.sectorbrief.extract.pdf.Crop;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Document;
import java.util.Optional;

/** Pictures of parts of documents. */
@FunctionalInterface
public interface Crops {

    /** For layouts that show none. */
    Crops NONE = (document, part) -> Optional.empty();

    /** The part of a document's page, some lines around it included; empty if it cannot be shown. */
    Optional<Crop> of(Document document, Box part);
}
