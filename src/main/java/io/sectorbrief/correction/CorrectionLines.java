package io.sectorbrief.correction;

import io.sectorbrief.definition.Spelling;
import io.sectorbrief.extract.sheet.PlainRows.Line;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.normalise.KnownName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The lines of one file of corrections, under a header that names its columns in any order. */
final class CorrectionLines {

    private final String file;
    private final Collection<String> kinds;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final List<Correction> corrections = new ArrayList<>();
    private final List<Confirmation> names = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private CorrectionLines(String file, Collection<String> kinds) {
        this.file = file;
        this.kinds = kinds;
    }

    static CorrectionLines of(String file, List<Line> rows, Collection<String> kinds) {
        var lines = new CorrectionLines(file, kinds);
        rows.stream().findFirst().ifPresent(lines::header);
        rows.stream().skip(1).forEach(lines::line);
        return lines;
    }

    List<Correction> corrections() {
        return corrections;
    }

    List<Confirmation> names() {
        return names;
    }

    List<Finding> findings() {
        return findings;
    }

    private void header(Line header) {
        List<String> known = Stream.of(Field.values()).map(Field::token).toList();
        for (int column = 0; column < header.texts().size(); column++) {
            String title = header.texts().get(column).toLowerCase(Locale.ROOT);
            Optional<Field> field = Field.of(title);
            if (field.isPresent()) {
                columns.putIfAbsent(field.get(), column);
            } else if (!title.isEmpty()) {
                broken(
                        header,
                        Message.of("correction.column")
                                .with("column", title)
                                .with("detail", Spelling.suggestion(title, known)));
            }
        }
    }

    private void line(Line line) {
        if (text(line, Field.NAME).isPresent() || text(line, Field.ENTITY).isPresent()) {
            name(line);
        } else {
            correction(line);
        }
    }

    private void name(Line line) {
        Optional<String> name = text(line, Field.NAME);
        Optional<String> entity = text(line, Field.ENTITY);
        Optional<String> kind = text(line, Field.KIND);
        if (name.isEmpty() || entity.isEmpty() || kind.isEmpty()) {
            broken(line, Message.of("correction.name"));
            return;
        }
        if (!kinds.contains(kind.get())) {
            broken(
                    line,
                    Message.of("correction.kind")
                            .with("kind", kind.get())
                            .with("detail", Spelling.suggestion(kind.get(), kinds)));
            return;
        }
        var known = new KnownName(kind.get(), entity.get(), name.get(), Optional.empty(), Optional.empty());
        names.add(new Confirmation(file, line.number(), known));
    }

    private void correction(Line line) {
        Optional<String> row = text(line, Field.ROW);
        if (row.filter(Predicate.not(CorrectionLines::isPlace)).isPresent()) {
            broken(line, Message.of("correction.row").with("row", row.get()));
            return;
        }
        Optional<String> observation = text(line, Field.OBSERVATION);
        var place = new Correction.Place(
                text(line, Field.DOCUMENT),
                text(line, Field.PAGE),
                text(line, Field.EXHIBIT),
                row.map(Integer::valueOf),
                text(line, Field.COLUMN));
        boolean placed = place.document().isPresent()
                && place.row().isPresent()
                && place.column().isPresent();
        if (observation.isEmpty() && !placed) {
            broken(line, Message.of("correction.no_place"));
        } else if (text(line, Field.VALUE).isEmpty()) {
            broken(line, Message.of("correction.no_value"));
        } else {
            corrections.add(new Correction(
                    file,
                    line.number(),
                    observation,
                    place,
                    text(line, Field.PRINTED),
                    text(line, Field.VALUE).orElseThrow(),
                    text(line, Field.WHO).orElse(""),
                    text(line, Field.WHY).orElse("")));
        }
    }

    private static boolean isPlace(String text) {
        return text.matches("\\d{1,7}");
    }

    private Optional<String> text(Line line, Field field) {
        return Optional.ofNullable(columns.get(field))
                .filter(column -> column < line.texts().size())
                .map(column -> line.texts().get(column))
                .map(text -> text.startsWith("'") ? text.substring(1) : text)
                .filter(text -> !text.isEmpty());
    }

    private void broken(Line line, Message what) {
        findings.add(CorrectionFindings.broken(file, line.number(), what));
    }
}
