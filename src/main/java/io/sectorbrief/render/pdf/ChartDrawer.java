package io.sectorbrief.render.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.util.List;

/** Draws the charts of one document after the other with the shipped fonts, which it takes up for the first. */
final class ChartDrawer extends BatikSVGDrawer {

    private final Typefaces typefaces;
    private boolean ready;

    ChartDrawer(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Called as a document begins; the library would drop its fonts then. */
    @Override
    public void importFontFaceRules(List<FontFaceRule> ofDocument, SharedContext shared) {
        if (!ready) {
            super.importFontFaceRules(List.of(), shared);
            typefaces.lend(this);
            ready = true;
        }
    }
}
