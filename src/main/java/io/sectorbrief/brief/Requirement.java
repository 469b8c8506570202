package io.sectorbrief.brief;

import io.sectorbrief.analysis.Figures;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an edition must show to be published as it is.
 *
 * @param dataset the dataset
 * @param rows how many different subjects of it at least
 * @param otherwise what becomes of an edition that shows fewer
 */
public record Requirement(String dataset, int rows, Otherwise otherwise) {

    /** What becomes of an edition that shows too little. */
    public enum Otherwise {
        /** It waits until the data has come. */
        HOLD,
        /** It is published, and says on its cover and in its manifest that it is a draft. */
        DRAFT
    }

    /**
     * A requirement that is not met.
     *
     * @param requirement what was asked
     * @param rows how many there are
     */
    public record Shortfall(Requirement requirement, int rows) {

        /** For logs and {@code status}: {@code box_office_week has 4 of 10 rows}. */
        public String text() {
            return requirement.dataset() + " has " + rows + " of " + requirement.rows() + " rows";
        }
    }

    /** What tells that a subject is there: what was observed of it, the sum of its weeks, the mean of its days. */
    private static final Set<String> MEASURES = Set.of("level", "sum", "average_rank");

    /** Empty if the figures meet it. Only subjects that are there count, not totals worked out, nor who left a board. */
    Optional<Shortfall> unmetBy(List<Figure> figures, Period about) {
        List<Figure> own =
                figures.stream().filter(figure -> isNoPastDay(figure, about)).toList();
        int rows = Figures.of(own)
                .dataset(dataset)
                .where(figure -> MEASURES.contains(figure.measure()))
                .rows()
                .size();
        return rows < this.rows ? Optional.of(new Shortfall(this, rows)) : Optional.empty();
    }

    /** A board may lag a period behind by nature; an entry of a log from before the period is only told again. */
    private static boolean isNoPastDay(Figure figure, Period about) {
        return figure.period().kind() == about.kind() || !figure.period().last().isBefore(about.first());
    }
}
