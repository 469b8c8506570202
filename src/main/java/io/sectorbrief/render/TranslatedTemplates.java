package io.sectorbrief.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * The same templates with their wording in English; where one stands beside another as {@code en} beside {@code zh}, that one.
 * What lies under {@code words/en} by a template's path is told after it: its macros take the place of those of the same name.
 */
final class TranslatedTemplates implements TemplateLoader {

    private static final String CHINESE = "/zh.ftl";

    private final TemplateLoader templates;
    private final PhraseBook phrases;

    TranslatedTemplates(TemplateLoader templates, PhraseBook phrases) {
        this.templates = templates;
        this.phrases = phrases;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        Object own = name.endsWith(CHINESE) ? templates.findTemplateSource(name.replace(CHINESE, "/en.ftl")) : null;
        Object source = own == null ? templates.findTemplateSource(name) : own;
        return source == null ? null : new Named(name, source);
    }

    @Override
    public long getLastModified(Object source) {
        return templates.getLastModified(((Named) source).source());
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        Named named = (Named) source;
        var text = new StringWriter();
        try (Reader in = templates.getReader(named.source(), encoding)) {
            in.transferTo(text);
        }
        return new StringReader(phrases.translated(named.name(), text.toString()) + whole(named.name()));
    }

    private String whole(String name) throws IOException {
        String own = PhraseBook.WHOLE + name;
        return !name.startsWith(PhraseBook.WHOLE) && templates.findTemplateSource(own) != null
                ? "<#include \"/" + own + "\">"
                : "";
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        templates.closeTemplateSource(((Named) source).source());
    }

    private record Named(String name, Object source) {}
}
