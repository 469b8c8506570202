package io.sectorbrief.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.render.phrase.Idiom;
import io.sectorbrief.render.view.BriefView;
import io.sectorbrief.render.view.Crops;
import io.sectorbrief.render.view.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A brief model to one page for a browser through {@code html/brief.ftlh}, with all it needs in it; the same model, templates
 * and crops make the same bytes.
 */
public final class HtmlRenderer {

    private static final String TEMPLATE = "html/brief.ftlh";

    private final Templates templates;
    private final Crops crops;

    HtmlRenderer(Templates templates, Crops crops) {
        this.templates = templates;
        this.crops = crops;
    }

    /**
     * Renders.
     *
     * @param file where to; overwritten
     * @throws RenderException if a template fails; it names template and line
     * @throws IOException if the file cannot be written
     */
    public void render(BriefModel model, Path file) throws IOException {
        Files.writeString(file, html(model));
    }

    String html(BriefModel model) {
        Ledger ledger = new Ledger();
        Idiom idiom = Idiom.of(model.definition().language());
        Map<String, Object> variables =
                new HashMap<>(BriefView.of(templates.worded(model), ledger, templates.catalogue(), crops));
        variables.putAll(new Sayings(Voice.LINKED, ledger, idiom).functions());
        variables.putAll(new Charts(ledger, idiom, exhibit -> 1).directives());
        TemplateMethodModelEx digest = HtmlRenderer::digest;
        variables.put("digest", digest);
        return templates.write(TEMPLATE, variables);
    }

    /** {@code digest(text)}: SHA-256 in base64, by which a page's policy knows its own script. */
    private static SimpleScalar digest(List<?> arguments) {
        byte[] digest = DigestUtils.sha256(arguments.get(0).toString());
        return new SimpleScalar(Base64.getEncoder().encodeToString(digest));
    }
}
