package io.sectorbrief.quality;

import io.sectorbrief.claim.Claim;
import io.sectorbrief.claim.Claim.PeriodFrom;
import io.sectorbrief.dataset.PeriodRule;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.PeriodMention;
import io.sectorbrief.normalise.PeriodRole;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.normalise.PrintedPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds which period a claim is about: what its sentence names, else what the tables of its dataset are about, else the
 * week before the report's date where the sentence says last week, else the latest such period any table is about, else
 * the document's date. A claim has none where its sentence names a longer time, or both this week and the last.
 */
final class ClaimPeriods {

    private static final Set<PeriodKind> LONG =
            EnumSet.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR);

    /** A week is spoken of, not one it is compared with. */
    private static final Pattern WEEK =
            Pattern.compile("(?<!较|比|与|较之)(?:[本上当全单]周|周内|一周|周度|周[涨跌升降收]|[本上全]星期|第\\s?\\d+\\s?周)(?!同期)");

    private static final String MONTH = "\\s?(?:\\d{4}\\s?年\\s?)?\\d{1,2}\\s?月份?";

    private static final Pattern LAST_CLAUSE = Pattern.compile("[^；;]*$");

    /** 较 2 月 is the month a change is from, not the one it is of. */
    private static final Pattern COMPARED = Pattern.compile("(?:较|(?<![占环同百])比)" + MONTH + "(?!\\s?\\d)");

    /** What a change that is told to its end begins with: 由 10 月的 1330 万次升至 1894 万次 is of another month. */
    private static final Pattern BASE =
            Pattern.compile("[由从]" + MONTH + "\\s?的?\\s?[\\d.,]+[^,，;；。]{0,8}?(?=[升降增减跌涨回提])");

    private static final Pattern THIS_WEEK = Pattern.compile("本周|当周");
    private static final Pattern LAST_WEEK = Pattern.compile("(?<!较|比|与|较之)上周");

    private static final Pattern WEEK_NUMBER = Pattern.compile("[周wW]");
    /** 上上周 is another. */
    private static final Pattern WEEK_BEFORE = Pattern.compile("(?<!上)(?:上|上一|前一|前)周");

    private final Optional<LocalDate> published;
    private final WeekHeading heading;
    private final List<Observation> cells;

    ClaimPeriods(Extraction extraction, List<Observation> cells) {
        this.published = extraction.published();
        this.heading = new WeekHeading(extraction.paragraphs());
        this.cells = cells;
    }

    Optional<PrintedPeriod> of(Claim claim) {
        PeriodRule rule = claim.definition().period();
        Optional<PrintedPeriod> named = named(claim, rule.kind());
        return switch (claim.period()) {
            case SENTENCE -> named;
            case RANGE -> named.filter(found -> found.period().kind() == PeriodKind.RANGE);
            case WEEK ->
                named.filter(found -> found.period().kind() == PeriodKind.WEEK)
                        .or(() -> named.isEmpty() ? ofWeek(claim) : Optional.empty());
            case ITSELF -> ofItsWords(claim);
            case ANYWHERE ->
                named.isEmpty() && isOfOtherTime(claim) ? Optional.empty() : named.or(() -> unnamed(claim));
        };
    }

    private Optional<PrintedPeriod> ofItsWords(Claim claim) {
        Optional<PrintedPeriod> own = anchor().flatMap(day -> nearest(claim.words(), day));
        return own.isEmpty() && WEEK_BEFORE.matcher(claim.words()).find()
                ? ofItsSentence(claim)
                        .map(found -> found.period().earlier(1))
                        .map(before -> new PrintedPeriod(before, before.days(), ""))
                : own.filter(found -> found.period().kind() == PeriodKind.WEEK);
    }

    private Optional<PrintedPeriod> ofItsSentence(Claim claim) {
        return named(claim, PeriodKind.WEEK)
                .or(() -> ofWeek(claim))
                .filter(found -> found.period().kind() == PeriodKind.WEEK);
    }

    private Optional<PrintedPeriod> ofWeek(Claim claim) {
        return anchor().flatMap(day -> EarlierSentence.of(claim, day).week())
                .or(() -> isOfWeek(claim) ? unnamed(claim) : Optional.empty());
    }

    private boolean isOfOtherTime(Claim claim) {
        return isOfLonger(claim)
                || (claim.definition().period().kind() == PeriodKind.WEEK
                        && !WEEK.matcher(claim.lead()).find()
                        && anchor().filter(day -> isOfDay(claim)
                                        || EarlierSentence.of(claim, day).isOfOtherTime())
                                .isPresent());
    }

    /** Nothing where the sentence speaks of last week and of this one: which of them a number is of it does not say. */
    private Optional<PrintedPeriod> unnamed(Claim claim) {
        String sentence = claim.sentence();
        return LAST_WEEK.matcher(claim.lead()).find()
                        && THIS_WEEK.matcher(sentence).find()
                ? Optional.empty()
                : ofTheDocument(claim);
    }

    private Optional<PrintedPeriod> ofTheDocument(Claim claim) {
        return ofItsTables(claim)
                .or(() -> weekBefore(claim))
                .or(() -> fromTables(claim))
                .or(() -> fromDate(claim.definition().period()));
    }

    /** The sentence speaks of a week, or what its paragraph said before or the heading above it does. */
    private boolean isOfWeek(Claim claim) {
        String text = claim.paragraph().text();
        int begin = Math.max(0, text.indexOf(claim.lead()));
        return !isOfLonger(claim)
                && !SentenceDay.weekdayIsIn(claim.lead())
                && (WEEK.matcher(claim.lead()).find()
                        || (!isOfDay(claim)
                                && (WEEK.matcher(text.substring(0, begin)).find()
                                        || heading.isAbove(claim.paragraph()))));
    }

    /** What a day brought is no statement of its week either. */
    private boolean isOfDay(Claim claim) {
        return claim.definition().period().kind() == PeriodKind.WEEK
                && anchor().filter(day -> SentenceDay.isIn(claim.lead(), day)).isPresent();
    }

    /** What a month or a year brought is no statement of a week. */
    private boolean isOfLonger(Claim claim) {
        return claim.definition().period().kind() == PeriodKind.WEEK
                && !WEEK.matcher(claim.lead()).find()
                && anchor().flatMap(day -> nearest(claim.lead(), day))
                        .filter(found -> LONG.contains(found.period().kind()))
                        .isPresent();
    }

    /** 上周 in a report of the first days of a week; from Friday on it may be the week that ends. */
    private Optional<PrintedPeriod> weekBefore(Claim claim) {
        return published
                .filter(day -> claim.definition().period().kind() == PeriodKind.WEEK)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0)
                .filter(day -> LAST_WEEK.matcher(claim.lead()).find())
                .map(day -> Period.containing(PeriodKind.WEEK, day).earlier(1))
                .map(period -> new PrintedPeriod(period, period.days(), ""));
    }

    private Optional<PrintedPeriod> named(Claim claim, PeriodKind kind) {
        return anchor().filter(day -> kind != PeriodKind.DAY || isOfOneTime(claim.lead(), day))
                .flatMap(day -> nearest(claim.lead(), day))
                .filter(found -> suits(found, kind));
    }

    /** Two days of a sentence have two statements, and which has which a comma does not say. */
    private static boolean isOfOneTime(String lead, LocalDate anchor) {
        return PeriodText.mentions(lead, anchor).stream()
                        .flatMap(mention -> mention instanceof PeriodMention.Named named
                                ? Stream.of(named.period().period())
                                : Stream.empty())
                        .distinct()
                        .count()
                == 1;
    }

    /** A clause that names its own time is not of the time another clause of the sentence names. */
    private static Optional<PrintedPeriod> nearest(String sentence, LocalDate anchor) {
        String lead = BASE.matcher(COMPARED.matcher(sentence).replaceAll("")).replaceAll("");
        String clause =
                lead.substring(LAST_CLAUSE.matcher(lead).replaceFirst("").length());
        return last(clause, anchor).or(() -> last(lead, anchor));
    }

    /** Of several weeks the one named last is spoken of, unless others are held against it or it is but the number of one's days. */
    private static Optional<PrintedPeriod> last(String text, LocalDate anchor) {
        return PeriodText.find(text, anchor)
                .map(first -> first.period().kind() != PeriodKind.WEEK
                        ? first
                        : PeriodText.mentions(text, anchor).stream()
                                .filter(PeriodMention.Named.class::isInstance)
                                .map(PeriodMention.Named.class::cast)
                                .filter(named -> named.role() == PeriodRole.SUBJECT)
                                .map(PeriodMention.Named::period)
                                .filter(named -> named.period().kind() == PeriodKind.WEEK
                                        && isNumbered(named) == isNumbered(first))
                                .reduce((earlier, later) -> later)
                                .orElse(first));
    }

    private static boolean isNumbered(PrintedPeriod week) {
        return WEEK_NUMBER.matcher(week.printed()).find();
    }

    /** A day near what the document speaks of; estimates of years to come say nothing of that. */
    private Optional<LocalDate> anchor() {
        return cells.stream()
                .map(Observation::period)
                .filter(period -> period.kind().isNear())
                .map(Period::last)
                .max(Comparator.naturalOrder())
                .or(() -> published);
    }

    /** A single day in a sentence (截至 7 月 16 日) is no week, nor a stretch of days a day; one that fits no week is itself. */
    private static boolean suits(PrintedPeriod found, PeriodKind kind) {
        return found.period().kind() == kind || (found.period().kind() == PeriodKind.RANGE && kind != PeriodKind.DAY);
    }

    private Optional<PrintedPeriod> fromTables(Claim claim) {
        return latest(claim.definition().period().kind()).map(period -> new PrintedPeriod(period, period.days(), ""));
    }

    private Optional<PrintedPeriod> ofItsTables(Claim claim) {
        return mostFrequent(cell -> cell.dataset().equals(claim.dataset())
                        && (claim.period() != PeriodFrom.WEEK || cell.period().kind() == PeriodKind.WEEK))
                .map(period -> new PrintedPeriod(period, period.days(), ""));
    }

    private Optional<Period> mostFrequent(Predicate<Observation> which) {
        Map<Period, Integer> counts = new LinkedHashMap<>();
        cells.stream().filter(which).forEach(cell -> counts.merge(cell.period(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Period, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** Some boards lag; the latest period of a report is its own. */
    private Optional<Period> latest(PeriodKind kind) {
        return cells.stream()
                .map(Observation::period)
                .filter(period -> period.kind() == kind)
                .max(Comparator.naturalOrder());
    }

    private Optional<PrintedPeriod> fromDate(PeriodRule rule) {
        return published.map(day -> {
            Period period = rule.of(day);
            return new PrintedPeriod(period, period.days(), "");
        });
    }
}
