package io.sectorbrief.store;

import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition on its way, or published.
 *
 * @param edition brief, period and revision
 * @param stage how far it has come
 * @param fingerprint what its figures say, as a digest: the same fingerprint needs no new revision
 * @param layout what it looks like, as a digest of its definition and templates
 * @param dataMark number of the last data change it knows of
 * @param figures its figures
 * @param madeBy what identifies the run that made it first
 * @param trouble why it failed
 */
public record StoredEdition(
        Edition edition,
        EditionStage stage,
        String fingerprint,
        String layout,
        long dataMark,
        List<Figure> figures,
        Map<String, String> madeBy,
        Optional<String> trouble) {

    public StoredEdition {
        figures = List.copyOf(figures);
        madeBy = Map.copyOf(madeBy);
    }
}
