package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.dataset.Header;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Unit;
import io.sectorbrief.normalise.PrintedUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The unit a cell has unless it prints its own: from the header, the unit line or the caption, in that order of
 * nearness, else what the definition assumes.
 *
 * @param unit in the column's base unit, or another currency where one is printed
 * @param basis where it comes from
 */
record InheritedUnit(PrintedUnit unit, Basis basis) {

    private static final Pattern PIECES = Pattern.compile("单位|[：:,，、;；()（）\\s]+");

    /** Where a unit comes from. */
    enum Basis {
        PRINTED,
        ASSUMED,
        /** Nobody says; the base unit for what needs none. */
        NOBODY
    }

    static InheritedUnit of(Column column, Header header, Exhibit exhibit) {
        return said(column, header.remarks().stream())
                .findFirst()
                .map(own -> inBase(inTheTablesCurrency(own, column, exhibit), column))
                .or(() -> ofTable(column, exhibit))
                .map(printed -> new InheritedUnit(printed, Basis.PRINTED))
                .orElseGet(() -> assumed(column));
    }

    /** What a column's own header says. */
    static Optional<PrintedUnit> ofHeader(Column column, Header header) {
        return said(column, header.remarks().stream()).findFirst().map(printed -> inBase(printed, column));
    }

    /** What unit line or caption say to a column; of several that it could have, the one as large as it usually has, or nothing. */
    static Optional<PrintedUnit> ofTable(Column column, Exhibit exhibit) {
        List<PrintedUnit> said = saidAround(column, exhibit)
                .map(printed -> inBase(printed, column))
                .distinct()
                .toList();
        Optional<PrintedUnit> usual = column.assume().map(unit -> inBase(unit, column));
        return said.size() > 1 && usual.isPresent()
                ? only(said.stream()
                        .filter(unit -> unit.scale().compareTo(usual.get().scale()) == 0)
                        .toList())
                : said.stream().findFirst();
    }

    private static Optional<PrintedUnit> only(List<PrintedUnit> units) {
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    /** The same with another currency where it has none but the usual: what a column of its own says of a row. */
    InheritedUnit in(Unit currency) {
        return unit.unit().equals(Optional.of(Unit.CNY))
                ? new InheritedUnit(new PrintedUnit(Optional.of(currency), unit.scale(), unit.kind()), basis)
                : this;
    }

    /** A scale alone, {@code 总市值(亿)}, is of the one currency that unit line or caption name. */
    private static PrintedUnit inTheTablesCurrency(PrintedUnit own, Column column, Exhibit exhibit) {
        List<Unit> named = saidAround(column, exhibit)
                .flatMap(printed -> printed.unit().stream())
                .filter(Unit::isMoney)
                .distinct()
                .toList();
        return own.unit().isEmpty() && named.size() == 1
                ? new PrintedUnit(Optional.of(named.get(0)), own.scale(), own.kind())
                : own;
    }

    private static Stream<PrintedUnit> saidAround(Column column, Exhibit exhibit) {
        return said(
                column,
                Stream.concat(exhibit.unitLine().stream(), Stream.of(exhibit.caption()))
                        .flatMap(PIECES::splitAsStream));
    }

    /** As printed, what suits the column. */
    private static Stream<PrintedUnit> said(Column column, Stream<String> texts) {
        List<String> words = texts.toList();
        String per = words.stream()
                .filter(word -> word.startsWith("每"))
                .findFirst()
                .map(word -> "/" + word.substring(1))
                .orElse("");
        return words.stream()
                .flatMap(InheritedUnit::units)
                .flatMap(word -> PrintedUnit.parse(word + per).or(() -> PrintedUnit.parse(word)).stream())
                .filter(printed -> suits(printed, column));
    }

    /** {@code 万股/万元} are two units, {@code 亿，交易货币} is one and a remark, {@code 元/股} is one. */
    private static Stream<String> units(String word) {
        return PrintedUnit.parse(word).isPresent() ? Stream.of(word) : Stream.of(word.split("[/,，、]"));
    }

    /** Units in a header that this column cannot have. */
    static List<String> contradicting(Column column, Header header) {
        return header.ownRemarks().stream()
                .filter(text -> PrintedUnit.parse(text)
                        .filter(printed -> !suits(printed, column))
                        .isPresent())
                .toList();
    }

    private static InheritedUnit assumed(Column column) {
        return column.assume()
                .map(unit -> new InheritedUnit(inBase(unit, column), Basis.ASSUMED))
                .orElseGet(() ->
                        new InheritedUnit(column.unit().map(PrintedUnit::of).orElse(PrintedUnit.NONE), Basis.NOBODY));
    }

    private static boolean suits(PrintedUnit printed, Column column) {
        if (column.type() == ColumnType.MONEY) {
            return printed.unit().map(Unit::isMoney).orElse(true);
        }
        boolean scaleAlone = printed.unit().isEmpty();
        return scaleAlone
                ? column.type() == ColumnType.COUNT || column.type() == ColumnType.INDEX
                : column.unit().map(printed::mayMean).orElse(false);
    }

    private static PrintedUnit inBase(PrintedUnit printed, Column column) {
        Optional<Unit> unit = column.type() == ColumnType.MONEY ? printed.unit().or(column::unit) : column.unit();
        return new PrintedUnit(unit, printed.scale(), printed.kind());
    }
}
