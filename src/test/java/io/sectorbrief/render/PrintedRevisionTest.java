package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Remarks;
import io.sectorbrief.brief.Revised;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.render.view.Crops;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the cover of a revision says of the numbers that changed. */
class PrintedRevisionTest {

    private static final BriefModel WEEKLY = MadeUp.weekly();

    @Test
    void theGreatestChangeOfTheEditionsOwnPeriodComesFirstAndOtherPeriodsAreNamed() {
        Figure earlier = WEEKLY.figures().dataset("box_office_total").measure("level").list().stream()
                .filter(figure -> !figure.period().equals(WEEKLY.edition().period()))
                .findFirst()
                .orElseThrow();

        assertThat(box(
                        changed(earlier, "1", "9"),
                        changed(film(0), "100000000", "101000000"),
                        changed(film(1), "1", "2")))
                .containsSubsequence(film(1).subject(), film(0).subject(), earlier.subject() + " ")
                .containsPattern(earlier.subject() + " [^；]*（\\d{4}年第\\d+周）");
    }

    @Test
    void numbersThatLookTheSameAreWrittenOutBeTheNewOneMarkedOrNot() {
        assertThat(box(changed(film(0), "123450000", "123451000"))).contains("123,450,000.00 → 123,451,000.00");
    }

    private static Figure film(int number) {
        return WEEKLY.figures()
                .dataset("box_office_week")
                .metric("gross")
                .measure("level")
                .list()
                .get(number);
    }

    private static Revised.Change changed(Figure figure, String before, String now) {
        return new Revised.Change(
                MadeUpFigures.restated(figure, Quantity.exact(new BigDecimal(before), Unit.CNY), FigureStatus.OK),
                MadeUpFigures.restated(figure, Quantity.exact(new BigDecimal(now), Unit.CNY), FigureStatus.MARKED),
                Revised.Reason.RESTATED);
    }

    private static String box(Revised.Change... changes) {
        BriefModel revised = BriefModelChange.of(WEEKLY)
                .remarks(new Remarks(List.of(), Optional.of(new Revised(1, List.of(changes), List.of(), List.of()))))
                .made();
        return Jsoup.parse(new PdfRenderer(Templates.in(Path.of("templates")), Crops.NONE).xhtml(revised, List.of()))
                .expectFirst(".draft")
                .text();
    }
}
