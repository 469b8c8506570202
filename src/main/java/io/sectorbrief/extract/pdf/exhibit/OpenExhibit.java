package io.sectorbrief.extract.pdf.exhibit;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.extract.pdf.doubt.Doubts;
import io.sectorbrief.extract.pdf.doubt.Reason;
import io.sectorbrief.extract.pdf.drawn.Trouble;
import io.sectorbrief.extract.pdf.grid.Grid;
import io.sectorbrief.extract.pdf.grid.Part;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.zone.Zone;
import io.sectorbrief.model.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An exhibit that may go on; of the pages it took it keeps the last, of those before only what they say. */
final class OpenExhibit {

    private final ExhibitWriter writer = new ExhibitWriter();
    private final Doubts doubts;
    private Optional<Zone> last = Optional.empty();
    private Optional<Grid> table = Optional.empty();

    OpenExhibit(Thresholds thresholds) {
        this.doubts = new Doubts(thresholds);
    }

    /** Looks for doubts first of all: a page for which this throws is read as prose, and must not be here too. */
    void look(Part part) {
        doubts.add(part);
    }

    void add(Part part) {
        writer.add(part);
        last = Optional.of(part.zone());
        Optional<Grid> first = table;
        table = part.grid().map(grid -> first.map(grid::headedAs).orElse(grid)).or(() -> first);
    }

    boolean isEmpty() {
        return last.isEmpty();
    }

    /** What it takes of the last page it was found on. */
    Zone last() {
        return last.orElseThrow();
    }

    /** Columns as the last page has them, titles as the first. */
    Optional<Grid> table() {
        return table;
    }

    /** @param lost pages of which nothing could be read */
    ReadExhibit read(String id, Set<Integer> lost) {
        List<Doubt> found = found(lost);
        return new ReadExhibit(writer.write(id, found), found);
    }

    private List<Doubt> found(Set<Integer> lost) {
        try {
            return doubts.all(lost);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(new Doubt(
                    Reason.NOT_LOOKED_OVER, Message.of("doubt.not_looked_over").with("detail", Trouble.words(e))));
        }
    }
}
