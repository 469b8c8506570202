package io.sectorbrief.correction;

import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.normalise.Folding;
import io.sectorbrief.normalise.NumberGrammar;
import io.sectorbrief.normalise.Printed;
import java.util.Optional;

/** What a correction is about. */
sealed interface Target {

    Correction line();

    /** Where it stands, with what is printed there. */
    SourceRef at();

    /** The same place, as it is read when it is corrected. */
    default SourceRef corrected() {
        SourceRef at = at();
        return new SourceRef(
                at.document(), at.file(), at.page(), at.exhibit(), at.row(), at.column(), at.box(), line().value());
    }

    /**
     * A cell.
     *
     * @param row index among all rows of the exhibit
     */
    record InTable(Correction line, SourceRef at, Exhibit exhibit, int row, int column) implements Target {}

    /**
     * A number in a sentence.
     *
     * @param sentence index among the paragraph's
     * @param seen what was read in it
     */
    record InProse(Correction line, SourceRef at, Paragraph paragraph, int sentence, Observation seen)
            implements Target {}

    /** What became of looking for one: it, or why there is none. */
    record Found(Optional<Target> target, Settled.Outcome outcome, Optional<Message> why) {

        static Found of(Target target) {
            return new Found(Optional.of(target), Settled.Outcome.APPLIED, Optional.empty());
        }

        static Found none(Message why) {
            return new Found(Optional.empty(), Settled.Outcome.UNMATCHED, Optional.of(why));
        }

        /** A spreadsheet writes {@code 2,694.0} as 2694 when it saves the line. */
        private static boolean isSame(String one, String other) {
            return Folding.fold(one).equals(Folding.fold(other))
                    || (NumberGrammar.read(one) instanceof Printed.Amount left
                            && NumberGrammar.read(other) instanceof Printed.Amount right
                            && left.unit().equals(right.unit())
                            && left.quantity()
                                            .number()
                                            .compareTo(right.quantity().number())
                                    == 0);
        }

        /** The target, unless something else is printed there than its line says. */
        Found asPrinted() {
            Optional<Target> moved = target.filter(one -> one.line()
                    .printed()
                    .filter(printed -> !isSame(printed, one.at().raw()))
                    .isPresent());
            return moved.map(one -> new Found(
                            Optional.empty(),
                            Settled.Outcome.OTHERWISE_PRINTED,
                            Optional.of(Message.of("correction.other_printed")
                                    .with("printed", one.at().raw())
                                    .with("said", one.line().printed().orElse("")))))
                    .orElse(this);
        }
    }
}
