package io.sectorbrief.store;

import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Small things to put into a store. */
final class Samples {

    static final Period WEEK = Period.parse("2023-W28");

    private Samples() {}

    static Document document(String content, String path) {
        return new Document(StableId.of(content), path, DocumentKind.CSV, content.length());
    }

    static Observation gross(Document document, String film, String value) {
        return new Observation(
                StableId.of(document.sha256(), film),
                "box_office_week",
                film,
                film,
                Optional.empty(),
                "gross",
                Optional.empty(),
                WEEK,
                Optional.empty(),
                Value.Quantity.exact(new BigDecimal(value), Unit.CNY),
                Status.ACCEPTED,
                Origin.CELL,
                at(document, value),
                List.of());
    }

    /** One good observation of a market's metric in a period. */
    static Observation said(Document document, String period, String scope, String metric) {
        return new Observation(
                StableId.of(document.sha256(), period, scope, metric),
                "stock_quote",
                "甲公司",
                "甲公司",
                Optional.empty(),
                metric,
                Optional.of(scope).filter(text -> !text.isEmpty()),
                Period.parse(period),
                Optional.empty(),
                Value.Quantity.exact(BigDecimal.ONE, Unit.MULTIPLE),
                Status.ACCEPTED,
                Origin.CELL,
                at(document, "1"),
                List.of());
    }

    static Finding finding(Severity severity, Observation... marked) {
        Observation first = marked[0];
        return new Finding(
                StableId.of("conflict", first.id()),
                "conflict",
                severity,
                "two documents disagree",
                first.source(),
                Optional.of(first.subject()),
                Optional.of(first.metric()),
                Optional.of(first.period()),
                Optional.of(first.source().raw()),
                Optional.empty(),
                List.of(marked).stream().map(Observation::id).toList(),
                List.of(),
                Optional.empty());
    }

    private static SourceRef at(Document document, String raw) {
        return new SourceRef(
                document.sha256(),
                document.fileName(),
                Optional.of("Sheet1"),
                Optional.of("1"),
                Optional.of(0),
                Optional.of(1),
                Optional.empty(),
                raw);
    }
}
