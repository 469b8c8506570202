package io.sectorbrief.render;

import io.sectorbrief.brief.BriefDefinition.Appendix;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.model.Period;
import io.sectorbrief.render.pdf.Enclosure;
import io.sectorbrief.render.pdf.Identity;
import io.sectorbrief.render.pdf.PagePlan;
import io.sectorbrief.render.pdf.Press;
import io.sectorbrief.render.phrase.Idiom;
import io.sectorbrief.render.view.BriefView;
import io.sectorbrief.render.view.Crops;
import io.sectorbrief.render.view.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A brief model to a PDF through {@code pdf/brief.ftlh}; the same model and templates make the same bytes. */
public final class PdfRenderer {

    private static final String TEMPLATE = "pdf/brief.ftlh";

    /** How much of a brief is laid out: its appendices only follow the pages that are planned. */
    private enum Extent {
        BODY,
        WHOLE
    }

    private final Templates templates;
    private final Crops crops;
    private final Press press;

    /** With pictures of where figures were read, as far as there are any. */
    PdfRenderer(Templates templates, Crops crops) {
        this(templates, crops, new Press());
    }

    /** On a press that prints other briefs too. */
    PdfRenderer(Templates templates, Crops crops, Press press) {
        this.templates = templates;
        this.crops = crops;
        this.press = press;
    }

    /**
     * Renders.
     *
     * @param enclosures files that travel inside the PDF, written before it
     * @param file where to; overwritten
     * @throws RenderException if a template fails; it names template and line
     * @throws IOException if the file cannot be written
     */
    public void render(BriefModel model, List<Enclosure> enclosures, Path file) throws IOException {
        Identity identity = identity(templates.worded(model));
        for (PagePlan plan : press.plans(xhtml(model, enclosures, PagePlan.NONE, Extent.BODY))) {
            if (press.print(xhtml(model, enclosures, plan, Extent.WHOLE), plan, identity, enclosures, file)) {
                return;
            }
        }
    }

    String xhtml(BriefModel model, List<Enclosure> enclosures) {
        return xhtml(model, enclosures, PagePlan.NONE, Extent.WHOLE);
    }

    private String xhtml(BriefModel model, List<Enclosure> enclosures, PagePlan plan, Extent extent) {
        Ledger ledger = new Ledger();
        Idiom idiom = Idiom.of(model.definition().language());
        Map<String, Object> variables =
                new HashMap<>(BriefView.of(templates.worded(model), ledger, templates.catalogue(), crops));
        boolean evidenced = model.definition().appendix() == Appendix.SHOWN;
        Voice voice = evidenced ? Voice.PRINTED : Voice.MARKUP;
        variables.putAll(new Sayings(voice, ledger, idiom).functions());
        variables.put("evidenced", evidenced);
        variables.put("enclosed", enclosures.stream().map(Enclosure::name).toList());
        variables.put("appended", extent == Extent.WHOLE);
        plan.view().ifPresent(view -> variables.put("pagePlan", view));
        variables.putAll(new Charts(ledger, idiom, plan::chart).directives());
        return templates.write(TEMPLATE, variables);
    }

    private static Identity identity(BriefModel model) {
        Period period = model.edition().period();
        LocalDate dated = model.dataCutOff().orElse(period.last());
        String title = model.definition().title() + " " + model.periodLabel();
        String seed = model.edition().stem() + " " + model.edition().revision();
        return new Identity(title, "Sector Brief", title, dated, seed);
    }
}
