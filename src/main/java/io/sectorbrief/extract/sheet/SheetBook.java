package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.csv.Encoding;
import io.sectorbrief.extract.sheet.limit.TooLarge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a file's visible sheets.
 *
 * @param grids of the sheets that could be read, in order
 * @param unread the others
 * @param guessed the encoding of a csv, if little speaks for it
 */
record SheetBook(List<Grid> grids, List<Unread> unread, Optional<Encoding> guessed) {

    /**
     * A sheet that is broken.
     *
     * @param trouble what was thrown over it
     */
    record Unread(String sheet, Throwable trouble) {}

    /** Reads one sheet. */
    @FunctionalInterface
    interface Source {
        Grid grid() throws Exception;
    }

    SheetBook {
        grids = List.copyOf(grids);
        unread = List.copyOf(unread);
    }

    /** Collects sheets; a broken one costs itself, one beyond all limits costs the file. */
    static final class Builder {

        private final List<Grid> grids = new ArrayList<>();
        private final List<Unread> unread = new ArrayList<>();

        void add(String sheet, Source source) {
            try {
                grids.add(source.grid());
            } catch (TooLarge tooLarge) {
                throw tooLarge;
            } catch (Exception broken) {
                unread.add(new Unread(sheet, broken));
            }
        }

        SheetBook build() {
            return new SheetBook(grids, unread, Optional.empty());
        }
    }
}
