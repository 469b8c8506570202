package io.sectorbrief.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.render.phrase.Said;
import io.sectorbrief.render.phrase.Tone;
import java.util.Locale;

/** How a said number is written into a template's output: with colour and mark in HTML, bare in a workbook. */
enum Voice {
    MARKUP {
        @Override
        TemplateModel write(Said said, FigureStatus status, MarkPlace place) throws TemplateModelException {
            String mark = mark(status);
            String words = said.text().replace("&", "&amp;").replace("<", "&lt;");
            String coloured = said.tone() == Tone.PLAIN
                    ? words
                    : "<span class=\"" + said.tone().name().toLowerCase(Locale.ROOT) + "\">" + words + "</span>";
            return HTMLOutputFormat.INSTANCE.fromMarkup(place == MarkPlace.BEFORE ? mark + coloured : coloured + mark);
        }
    },
    BARE {
        @Override
        TemplateModel write(Said said, FigureStatus status, MarkPlace place) {
            return new SimpleScalar(said.text());
        }
    };

    abstract TemplateModel write(Said said, FigureStatus status, MarkPlace place) throws TemplateModelException;

    /** Marks stand after a number in a sentence, before it in a column, so that decimals stay under each other. */
    enum MarkPlace {
        BEFORE,
        AFTER
    }

    private static String mark(FigureStatus status) {
        return switch (status) {
            case OK -> "";
            case MARKED -> "<sup class=\"mark\">*</sup>";
            case BOUNDED -> "<sup class=\"mark\">‡</sup>";
            case PARTIAL -> "<sup class=\"mark\">†</sup>";
        };
    }
}
