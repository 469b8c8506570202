package io.sectorbrief.render;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.render.phrase.Idiom;
import io.sectorbrief.render.view.BriefView;
import io.sectorbrief.render.view.Ledger;
import io.sectorbrief.render.workbook.WorkbookPress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A brief model to a workbook, in Chinese, through {@code xlsx/workbook.ftlx}; the same model and templates make the same bytes. */
public final class WorkbookRenderer {

    private static final String TEMPLATE = "xlsx/workbook.ftlx";

    private final Templates templates;
    private final WorkbookPress press = new WorkbookPress();

    WorkbookRenderer(Templates templates) {
        this.templates = templates;
    }

    /**
     * Renders.
     *
     * @param file where to; overwritten
     * @throws RenderException if a template fails; it names template and line
     * @throws IOException if the file cannot be written
     */
    public void render(BriefModel model, Path file) throws IOException {
        press.print(
                xml(model), model.dataCutOff().orElse(model.edition().period().last()), file);
    }

    String xml(BriefModel model) {
        Ledger ledger = new Ledger();
        Idiom idiom = Idiom.of(model.definition().language());
        Map<String, Object> variables =
                new HashMap<>(BriefView.of(templates.worded(model), ledger, templates.catalogue()));
        variables.putAll(new Sayings(Voice.BARE, ledger, idiom).functions());
        return templates.write(TEMPLATE, variables);
    }
}
