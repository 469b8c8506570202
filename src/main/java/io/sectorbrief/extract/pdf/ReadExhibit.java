package io.sectorbrief.extract.pdf;

import io.sectorbrief.model.Exhibit;
import java.util.List;

/** An exhibit with what speaks against its having been read right. */
record ReadExhibit(Exhibit exhibit, List<Doubt> doubts) {

    ReadExhibit {
        doubts = List.copyOf(doubts);
    }
}
