package io.sectorbrief.render.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.util.List;

/** Draws the charts of one document, which it holds on to, with fonts that serve others too. */
final class ChartDrawer extends BatikSVGDrawer {

    ChartDrawer(OpenHtmlFontResolver fonts) {
        this.fontResolver = fonts;
    }

    /** A document brings no fonts of its own; the library would begin with none. */
    @Override
    public void importFontFaceRules(List<FontFaceRule> ofDocument, SharedContext shared) {}
}
