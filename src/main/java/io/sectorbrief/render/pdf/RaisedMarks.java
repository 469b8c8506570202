package io.sectorbrief.render.pdf;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Superscripts of printed texts, as marks of footnotes and powers have them, for a typeface that has none but ¹, ² and ³. */
final class RaisedMarks {

    /** In the text of an element: what stands in a tag ends with it. */
    private static final Pattern RAISED = Pattern.compile("[¹²³⁰ⁱ⁴-⁹⁺⁻⁽⁾ⁿᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ]++(?=[^<>]*<)");

    private static final Pattern HERE = Pattern.compile("[¹²³]+");

    private RaisedMarks() {}

    /** The same with raised letters of its own for each of them. */
    static String asLetters(String xhtml) {
        return RAISED.matcher(xhtml)
                .replaceAll(raised -> HERE.matcher(raised.group()).matches()
                        ? raised.group()
                        : "<sup>" + Normalizer.normalize(raised.group(), Normalizer.Form.NFKC) + "</sup>");
    }
}
