package io.sectorbrief.extract.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingsTest {

    private static final String PROSE = "lines of another type, of which each stands on a pitch of its own";

    @Test
    void aListingEndsWhereAnotherTypeBegins() {
        Page page = page(PROSE, "> summary(visits)", " Min. Median", "", PROSE);

        assertThat(Listings.of(page).all())
                .singleElement()
                .satisfies(lines ->
                        assertThat(lines).extracting(Line::text).containsExactly("> summary(visits)", " Min. Median"));
        assertThat(Listings.of(page).rest()).extracting(Line::text).containsExactly(PROSE, PROSE);
    }

    @Test
    void onAPageAllTypewrittenNothingTellsWhereAListingEnds() {
        Page page = page("a letter", "> as you asked", "Sales  12  13");

        assertThat(Listings.of(page).all()).isEmpty();
        assertThat(Listings.of(page).rest()).isEqualTo(page.lines());
    }

    @Test
    void whatLooksLikeAPromptInAnotherTypeIsProse() {
        Page page = page(PROSE, "> " + PROSE);

        assertThat(Listings.of(page).all()).isEmpty();
    }

    /** Lines on a pitch of five points; prose keeps none. */
    private static Page page(String... lines) {
        List<Run> runs = new ArrayList<>();
        double baseline = 100;
        for (String line : lines) {
            if (line.endsWith(PROSE)) {
                runs.add(Printed.run(line.substring(0, 20), 0, 70, baseline)
                        .with(Printed.run(line.substring(20), 72.3, 210, baseline), ""));
            } else if (!line.isEmpty()) {
                runs.add(Printed.run(line, 0, 5.0 * line.length(), baseline));
            }
            baseline += 14;
        }
        return Printed.page(runs, List.of(), List.of(), List.of());
    }
}
