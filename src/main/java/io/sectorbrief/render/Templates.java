package io.sectorbrief.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Language;
import io.sectorbrief.definition.Place;
import io.sectorbrief.definition.Problem;
import io.sectorbrief.message.Catalogue;
import io.sectorbrief.message.Catalogues;
import io.sectorbrief.render.view.Wrapping;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The templates of a folder, run by FreeMarker in a closed room: no Java classes, no files outside the folder, one locale, one
 * time zone. A template that fails says its name, line and what was missing.
 */
public final class Templates {

    private final Configuration configuration;
    private final Path folder;
    private final Language language;
    private final UnaryOperator<BriefModel> wording;
    private Optional<Catalogue> catalogue = Optional.empty();

    private Templates(Path folder, Configuration configuration, Language language, UnaryOperator<BriefModel> wording) {
        this.folder = folder;
        this.language = language;
        this.wording = wording;
        this.configuration = configuration;
    }

    /**
     * Opens a folder of templates.
     *
     * @throws RenderException if there is no such folder
     */
    public static Templates in(Path folder) {
        return new Templates(folder, configuration(files(folder)), Language.ZH, UnaryOperator.identity());
    }

    /**
     * The same with their wording in a language.
     *
     * @throws RenderException if there is no such folder, or no phrases of the language in it
     */
    public static Templates in(Path folder, Language language) {
        if (language == Language.ZH) {
            return in(folder);
        }
        PhraseBook phrases = PhraseBook.in(folder);
        TemplateLoader translated = new TranslatedTemplates(files(folder), phrases);
        return new Templates(folder, configuration(translated), Language.EN, model -> English.of(model, phrases));
    }

    private static TemplateLoader files(Path folder) {
        try {
            return new FileTemplateLoader(folder.toFile());
        } catch (IOException e) {
            throw new RenderException("no folder of templates at " + folder + "; name it with --templates", e);
        }
    }

    /** The brief as these templates lay it out: its titles in their language. */
    BriefModel worded(BriefModel model) {
        return wording.apply(model);
    }

    private static Configuration configuration(TemplateLoader loader) {
        Configuration configuration = new Configuration(Wrapping.RULES);
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setObjectWrapper(Wrapping.wrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateTrouble::note);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /**
     * Every template of a folder that does not parse.
     *
     * @return by file and line; empty if all is well
     */
    public static List<Problem> check(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of(
                    new Problem(Place.whole(folder.toString()), "no folder of templates", "name it with --templates"));
        }
        Templates templates = in(folder);
        List<Problem> problems = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Templates::isTemplate).sorted().forEach(file -> templates.parse(file, problems));
        } catch (IOException e) {
            throw new RenderException("cannot read the templates in " + folder + ": " + e.getMessage(), e);
        }
        return List.copyOf(problems);
    }

    private static boolean isTemplate(Path file) {
        return file.getFileName().toString().matches(".*\\.(ftl|ftlh|ftlx)");
    }

    private void parse(Path file, List<Problem> problems) {
        try {
            template(folder.relativize(file).toString().replace('\\', '/'));
        } catch (ParseException e) {
            Place place = new Place(file.toString().replace('\\', '/'), e.getLineNumber(), e.getColumnNumber());
            problems.add(new Problem(place, e.getEditorMessage(), "mend the template there"));
        } catch (IOException e) {
            problems.add(new Problem(Place.whole(file.toString()), String.valueOf(e.getMessage()), "save it as UTF-8"));
        }
    }

    /**
     * The catalogue of messages of the language that briefs are written in, read once.
     *
     * @throws io.sectorbrief.definition.DefinitionException if it cannot be read
     */
    Catalogue catalogue() {
        if (catalogue.isEmpty()) {
            catalogue = Optional.of(Catalogues.of(folder, language.token()));
        }
        return catalogue.orElseThrow();
    }

    /** Whether there is such a template, by its path below the folder. */
    boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    /**
     * What a template writes, without characters that XML has no place for: a cell may hold them.
     *
     * @throws RenderException with template, line and what was missing
     */
    String write(String name, Map<String, Object> variables) {
        StringWriter out = new StringWriter();
        try {
            template(name).process(variables, out);
        } catch (TemplateException e) {
            throw new RenderException("template " + folder.resolve(TemplateTrouble.of(e)), e);
        } catch (IOException e) {
            throw new RenderException("template " + folder.resolve(name) + ": " + e.getMessage(), e);
        }
        return printable(out.toString());
    }

    private static String printable(String text) {
        return text.codePoints().allMatch(Templates::isPrintable)
                ? text
                : text.codePoints()
                        .filter(Templates::isPrintable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Whether XML has a place for it; half a character has none. */
    private static boolean isPrintable(int character) {
        if (character < ' ') {
            return character == '\t' || character == '\n' || character == '\r';
        }
        return character <= 0xD7FF || (character >= 0xE000 && character <= 0xFFFD) || character >= 0x10000;
    }

    private Template template(String name) throws IOException {
        return configuration.getTemplate(name);
    }
}
