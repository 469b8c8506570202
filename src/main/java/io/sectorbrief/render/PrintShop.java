package io.sectorbrief.render;

import io.sectorbrief.brief.Language;
import io.sectorbrief.render.pdf.Press;
import io.sectorbrief.render.view.Crops;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the briefs of a night are laid out with, one after the other: the templates of each language and the press with its fonts
 * are opened for the first brief that needs them and serve the others too.
 */
public final class PrintShop {

    private final Path folder;
    private final Map<Language, Templates> templates = new EnumMap<>(Language.class);
    private final Press press = new Press();

    /** @param templates their folder */
    public PrintShop(Path templates) {
        this.folder = templates;
    }

    /**
     * What makes PDFs.
     *
     * @throws RenderException if there are no templates of the language
     */
    public PdfRenderer pdf(Language language, Crops crops) {
        return new PdfRenderer(templates(language), crops, press);
    }

    /**
     * What makes workbooks.
     *
     * @throws RenderException if there are no templates of the language
     */
    public WorkbookRenderer workbook(Language language) {
        return new WorkbookRenderer(templates(language));
    }

    /**
     * What makes pages for browsers.
     *
     * @throws RenderException if there are no templates of the language
     */
    public HtmlRenderer html(Language language, Crops crops) {
        return new HtmlRenderer(templates(language), crops);
    }

    private Templates templates(Language language) {
        return templates.computeIfAbsent(language, one -> Templates.in(folder, one));
    }
}
