package io.sectorbrief.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Value;
import io.sectorbrief.render.phrase.Said;
import io.sectorbrief.render.phrase.Tone;
import io.sectorbrief.render.view.Anchor;
import java.util.Locale;

/** How a said number is written into a template's output: with colour and mark in HTML, there linked to its origin too, bare in a workbook. */
enum Voice {
    MARKUP {
        @Override
        TemplateModel write(Said said, Figure figure, MarkPlace place) throws TemplateModelException {
            return markup(marked(said, figure, place));
        }
    },
    LINKED {
        @Override
        TemplateModel write(Said said, Figure figure, MarkPlace place) throws TemplateModelException {
            String words = marked(said, figure, place);
            return markup(Anchor.of(figure)
                    .map(anchor -> "<a class=\"from\" href=\"#" + anchor + "\">" + words + "</a>")
                    .orElse(words));
        }
    },
    /** On paper a number leads to where it was read first. */
    PRINTED {
        @Override
        TemplateModel write(Said said, Figure figure, MarkPlace place) throws TemplateModelException {
            String words = marked(said, figure, place);
            return markup(Anchor.firstRead(figure)
                    .map(anchor -> "<a class=\"" + kind(figure, said) + "\" href=\"#" + anchor + "\">" + words + "</a>")
                    .orElse(words));
        }
    },
    BARE {
        @Override
        TemplateModel write(Said said, Figure figure, MarkPlace place) {
            return new SimpleScalar(said.text());
        }
    };

    abstract TemplateModel write(Said said, Figure figure, MarkPlace place) throws TemplateModelException;

    /** Marks stand after a number in a sentence, before it in a column, so that decimals stay under each other. */
    enum MarkPlace {
        BEFORE,
        AFTER
    }

    /** No line ends within a number or a name; a printed text is as long as it is. */
    private static String kind(Figure figure, Said said) {
        boolean isText =
                figure.value() instanceof Value.Text text && text.text().equals(said.text());
        return isText ? "from told" : "from";
    }

    private static TemplateModel markup(String words) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(words);
    }

    private static String marked(Said said, Figure figure, MarkPlace place) {
        String words = said.text().replace("&", "&amp;").replace("<", "&lt;");
        return coloured(said.tone(), marked(words, Mark.of(figure.status()), place));
    }

    private static String marked(String words, String mark, MarkPlace place) {
        if (mark.isEmpty()) {
            return words;
        }
        return place == MarkPlace.BEFORE
                ? "<sup class=\"mark ahead\">" + mark + "</sup>" + words
                : words + "<sup class=\"mark\">" + mark + "</sup>";
    }

    /** A mark shares the element of its number, which no line ends within. */
    private static String coloured(Tone tone, String words) {
        boolean bare = tone == Tone.PLAIN && !words.contains("<sup");
        return bare ? words : "<span class=\"" + tone.name().toLowerCase(Locale.ROOT) + "\">" + words + "</span>";
    }
}
