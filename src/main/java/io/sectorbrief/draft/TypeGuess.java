package io.sectorbrief.draft;

import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.dataset.Header;
import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.Unit;
import io.sectorbrief.normalise.NumberGrammar;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.normalise.Printed;
import io.sectorbrief.normalise.PrintedPeriod;
import io.sectorbrief.normalise.PrintedUnit;
import io.sectorbrief.normalise.SecurityCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What seems to stand in a column, by its header and its cells.
 *
 * @param header of the column
 * @param around units that stand in the unit line or the caption
 * @param cells those that are not blank
 * @param anchor a day near what the document is about
 */
record TypeGuess(Header header, List<PrintedUnit> around, List<String> cells, LocalDate anchor) {

    /** Cells of a hundred that must be of a kind; the others may be dashes, notes or slips. */
    private static final int MOST = 80;

    private static final Pattern RANK = Pattern.compile("排名|名次|序号|排行|位次|rank|no\\.?|#", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("代码|code|ticker", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile(
            "占比|比例|份额|率|同比|环比|增速|增幅|涨跌幅|涨幅|跌幅|share|ratio|yoy|mom|growth|margin", Pattern.CASE_INSENSITIVE);
    private static final Pattern VISIT = Pattern.compile("访问|浏览|流量|visit|traffic", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONEY =
            Pattern.compile("金额|销售额|收入|票房|市值|价格|售价|成交额|利润|gmv|revenue|sales|price|cost", Pattern.CASE_INSENSITIVE);

    ColumnDraft draft(String wording) {
        ColumnType type = type();
        return switch (type) {
            case MONEY -> draft(wording, type, currency(), assumedMoney());
            case COUNT -> draft(wording, type, counted(), Optional.empty());
            case PERCENT -> draft(wording, type, Optional.empty(), assumedShare());
            default -> draft(wording, type, Optional.empty(), Optional.empty());
        };
    }

    private static ColumnDraft draft(String wording, ColumnType type, Optional<String> unit, Optional<String> assume) {
        return new ColumnDraft("", type, wording, unit, assume);
    }

    private ColumnType type() {
        if (cells.isEmpty()) {
            return ColumnType.TEXT;
        }
        boolean codes = most(cell -> SecurityCode.parse(cell).isPresent());
        if (codes && (CODE.matcher(header.name()).find() || !most(this::isAmount))) {
            return ColumnType.CODE;
        }
        if (RANK.matcher(header.name()).find()
                && most(cell -> FootnoteMark.without(cell).matches("\\d{1,4}"))) {
            return ColumnType.RANK;
        }
        if (most(cell -> NumberGrammar.read(cell) instanceof Printed.Unreadable
                && period(cell).isPresent())) {
            return kind().filter(PeriodKind.DAY::equals).isPresent() && !mayTellRows()
                    ? ColumnType.DATE
                    : ColumnType.PERIOD;
        }
        return most(this::isAmount) ? number() : ColumnType.TEXT;
    }

    /** A row of a log is told by its own period; a date of release comes several times, or beside a name. */
    private boolean mayTellRows() {
        return cells.stream().distinct().count() == cells.size()
                && !header.name().matches(".*(上映|上线|发布|首播|截止).*");
    }

    private Optional<PrintedPeriod> period(String cell) {
        return PeriodText.read(cell, anchor);
    }

    /** The kind of period most cells name. */
    Optional<PeriodKind> kind() {
        return cells.stream()
                .flatMap(cell -> period(cell).stream())
                .map(printed -> printed.period().kind())
                .findFirst();
    }

    private boolean isAmount(String cell) {
        return NumberGrammar.read(cell) instanceof Printed.Amount;
    }

    private boolean most(Predicate<String> fits) {
        return cells.stream().filter(fits).count() * 100 >= (long) cells.size() * MOST;
    }

    private ColumnType number() {
        boolean arrows = cells.stream()
                .map(NumberGrammar::read)
                .anyMatch(read -> read instanceof Printed.Amount amount && amount.sign() == Printed.Sign.ARROW);
        return arrows
                ? ColumnType.RANK_MOVE
                : printed().flatMap(PrintedUnit::unit).map(TypeGuess::type).orElseGet(this::unprinted);
    }

    /** The unit that the cells print, or the header, in this order. */
    private Optional<PrintedUnit> printed() {
        return cells.stream()
                .map(NumberGrammar::read)
                .filter(Printed.Amount.class::isInstance)
                .map(read -> ((Printed.Amount) read).unit())
                .filter(unit -> unit.unit().isPresent())
                .findFirst()
                .or(() -> header.remarks().stream()
                        .flatMap(remark -> PrintedUnit.parse(remark).stream())
                        .findFirst());
    }

    private static ColumnType type(Unit unit) {
        return switch (unit) {
            case CNY, HKD, USD -> ColumnType.MONEY;
            case FRACTION -> ColumnType.PERCENT;
            case SECONDS -> ColumnType.DURATION;
            case DAYS -> ColumnType.DAYS;
            case RANK -> ColumnType.RANK;
            case POSITIONS -> ColumnType.RANK_MOVE;
            case MULTIPLE -> ColumnType.MULTIPLE;
            case POINTS -> ColumnType.POINTS;
            case INDEX -> ColumnType.INDEX;
            case VISITS, PIECES, PEOPLE, SESSIONS, SHARES, COUNT -> ColumnType.COUNT;
            case DATE, TEXT -> ColumnType.TEXT;
        };
    }

    /** Nothing but the words of the header tells; the unit of the whole table is that of its money. */
    private ColumnType unprinted() {
        if (SHARE.matcher(header.name()).find()) {
            return ColumnType.PERCENT;
        }
        boolean money = around.stream().flatMap(unit -> unit.unit().stream()).anyMatch(Unit::isMoney);
        return money || MONEY.matcher(header.name()).find() ? ColumnType.MONEY : ColumnType.COUNT;
    }

    private Optional<String> currency() {
        return printed()
                .flatMap(PrintedUnit::unit)
                .filter(unit -> unit.isMoney() && unit != Unit.CNY)
                .map(Unit::token);
    }

    private Optional<String> assumedMoney() {
        boolean told = printed().isPresent() || !around.isEmpty();
        return told ? Optional.empty() : Optional.of("元");
    }

    /** 次 may be visits, plays, downloads: the header says which, else they are counted. */
    private Optional<String> counted() {
        return printed()
                .flatMap(PrintedUnit::unit)
                .filter(unit -> unit != Unit.COUNT)
                .filter(unit ->
                        unit != Unit.VISITS || VISIT.matcher(header.name()).find())
                .map(Unit::token);
    }

    private Optional<String> assumedShare() {
        if (printed().flatMap(PrintedUnit::unit).isPresent()) {
            return Optional.empty();
        }
        boolean fractions = cells.stream()
                .map(NumberGrammar::read)
                .allMatch(read -> !(read instanceof Printed.Amount amount)
                        || amount.quantity().number().abs().compareTo(BigDecimal.ONE) <= 0);
        return Optional.of(fractions ? "fraction" : "%");
    }
}
