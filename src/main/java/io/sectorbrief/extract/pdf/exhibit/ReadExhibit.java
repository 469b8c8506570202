package io.sectorbrief.extract.pdf.exhibit;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.model.Exhibit;
import java.util.List;

/** An exhibit with what speaks against its having been read right. */
public record ReadExhibit(Exhibit exhibit, List<Doubt> doubts) {

    public ReadExhibit {
        doubts = List.copyOf(doubts);
    }
}
