package io.sectorbrief.render.view;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.SourceRef;
import java.util.LinkedHashMap;
import java.util.Map;

/** A place in a document as a template sees it; rows and columns count from 1 there, as people count. */
final class Places {

    private final BriefModel model;

    Places(BriefModel model) {
        this.model = model;
    }

    /** The entries of a place: {@code document}, {@code raw} and, where known, {@code page} or {@code sheet}, … */
    Map<String, Object> of(SourceRef source) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("document", source.file());
        view.put("raw", source.raw());
        source.page().ifPresent(page -> view.put(isOnPage(source) ? "page" : "sheet", page));
        source.exhibit().ifPresent(exhibit -> view.put("exhibit", exhibit));
        source.row().ifPresent(row -> view.put("row", row + 1));
        source.column().ifPresent(column -> view.put("column", column + 1));
        return view;
    }

    /** Whether it stands on a numbered page; sheets have names, be they numbers such as years. */
    boolean isOnPage(SourceRef source) {
        boolean paged = model.source(source.document())
                .map(numbered -> numbered.source().document().kind() == DocumentKind.PDF)
                .orElse(true);
        return paged && source.page().filter(page -> page.matches("\\d+")).isPresent();
    }
}
