package io.sectorbrief.render.view;

import io.sectorbrief.model.SourceRef;
import java.util.LinkedHashMap;
import java.util.Map;

/** A place in a document as a template sees it; rows and columns count from 1 there, as people count. */
final class Places {

    private Places() {}

    static Map<String, Object> of(SourceRef source) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("document", source.file());
        view.put("raw", source.raw());
        source.page().ifPresent(page -> view.put("page", page));
        source.exhibit().ifPresent(exhibit -> view.put("exhibit", exhibit));
        source.row().ifPresent(row -> view.put("row", row + 1));
        source.column().ifPresent(column -> view.put("column", column + 1));
        return view;
    }
}
