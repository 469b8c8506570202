package io.sectorbrief.render.phrase;

import io.sectorbrief.brief.Language;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Value;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;

/** How a language says numbers, their bounds and their changes. */
public interface Idiom {

    static Idiom of(Language language) {
        return switch (language) {
            case ZH -> new ChineseIdiom();
            case EN -> new EnglishIdiom();
        };
    }

    /** A number with its magnitude and unit, for a sentence; a text as it is. */
    Said amount(Value value);

    /** A change with its verb. */
    Said rises(Quantity change, int digits, String up, String down);

    /** A difference of fractions in percentage points, with its sign. */
    Said points(BigDecimal difference, int digits);

    /** A difference of fractions in percentage points, with a word in place of its sign. */
    Said points(BigDecimal difference, int digits, String up, String down);

    /** What stands before a bounded or rough number of a column; nothing before an exact one. */
    String bound(Quantity quantity);

    /** What stands in a column for whoever is new on a board. */
    String newcomer();

    /** The verbs of a change where a template names none. */
    String rose();

    String fell();

    /** A period by its name. */
    String period(Period period);

    /** How places in documents and lists are told. */
    Listing listing();
}
