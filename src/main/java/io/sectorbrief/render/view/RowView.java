package io.sectorbrief.render.view;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import io.sectorbrief.analysis.FigureRow;
import io.sectorbrief.render.phrase.Idiom;
import org.jspecify.annotations.Nullable;

/** A row of a board: {@code row.subject}, {@code row.code}, and {@code row.gross.wow!} for any metric and measure. */
record RowView(FigureRow row, Idiom idiom) implements TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String key) {
        return switch (key) {
            case "subject" -> new SimpleScalar(row.subject());
            case "code" -> row.code().map(SimpleScalar::new).orElse(null);
            case "scope" -> row.scope().map(SimpleScalar::new).orElse(null);
            default -> new Measures(row, key, idiom);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** The measures of one metric of a row; a measure there is no figure of is missing, never an error. */
    private record Measures(FigureRow row, String metric, Idiom idiom) implements TemplateHashModel {

        @Override
        public @Nullable TemplateModel get(String measure) {
            return row.figure(metric, measure)
                    .map(figure -> new FigureView(figure, idiom))
                    .orElse(null);
        }

        @Override
        public boolean isEmpty() {
            return row.figures().metric(metric).isEmpty();
        }
    }
}
