package io.sectorbrief.job;

import io.sectorbrief.extract.pdf.Crop;
import io.sectorbrief.extract.pdf.InputCrops;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.render.view.Crops;
import io.sectorbrief.store.Store;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pictures of what lies in the input, and where tables stand on it as the store knows it; it is closed after use. */
public final class StoredCrops implements Crops, AutoCloseable {

    private final InputCrops pictures;
    private final Store store;
    private final Map<String, List<Exhibit>> exhibits = new HashMap<>();

    public StoredCrops(Path input, Store store) {
        this.pictures = new InputCrops(input);
        this.store = store;
    }

    @Override
    public Optional<Crop> of(Document document, Box part) {
        return pictures.of(document, part);
    }

    @Override
    public Optional<Crop> exactly(Document document, Box part) {
        return pictures.exactly(document, part);
    }

    @Override
    public List<Exhibit> exhibits(Document document) {
        return exhibits.computeIfAbsent(
                document.sha256(),
                sha256 -> store.extractions()
                        .extraction(sha256)
                        .map(Extraction::exhibits)
                        .orElse(List.of()));
    }

    @Override
    public void close() {
        pictures.close();
    }
}
