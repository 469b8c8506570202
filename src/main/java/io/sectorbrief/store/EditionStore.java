package io.sectorbrief.store;

import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Editions with their figures, from analysis to publication. */
public final class EditionStore {

    private static final String SELECT =
            "SELECT brief, period, revision, stage, fingerprint, layout, data_mark, figures, made_by, trouble FROM edition";

    private static final String THIS = " WHERE brief = :brief AND period = :period AND revision = :revision";

    private static final Comparator<StoredEdition> NEWEST_FIRST = Comparator.comparing(
                    (StoredEdition stored) -> stored.edition().period())
            .thenComparing(stored -> stored.edition().revision())
            .reversed();

    private static final int TROUBLE_LENGTH = 4000;

    private final JdbcClient jdbc;
    private final StoreClock clock;

    EditionStore(JdbcClient jdbc, StoreClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps an edition as part of a run, in place of the same revision as an earlier run left it. */
    public void put(StoredEdition stored, String run) {
        boolean shown = stored.stage() == EditionStage.PUBLISHED || wasShown(stored.edition());
        OffsetDateTime recorded = Optional.of(stored.edition())
                .filter(edition -> shown)
                .flatMap(this::recordedAt)
                .map(moment -> moment.atOffset(ZoneOffset.UTC))
                .orElseGet(clock::now);
        of(stored.edition(), "DELETE FROM edition" + THIS).update();
        of(stored.edition(), """
                        INSERT INTO edition
                        (brief, period, revision, run, stage, shown, fingerprint, layout, data_mark, figures, made_by,
                         trouble, recorded_at)
                        VALUES (:brief, :period, :revision, :run, :stage, :shown, :fingerprint, :layout, :mark, :figures,
                         :madeBy, :trouble, :recorded)""")
                .param("recorded", recorded)
                .param("shown", shown)
                .param("madeBy", StoreJson.write(new TreeMap<>(stored.madeBy())))
                .param("run", run)
                .param("stage", stored.stage().name())
                .param("fingerprint", stored.fingerprint())
                .param("layout", stored.layout())
                .param("mark", stored.dataMark())
                .param("figures", StoreJson.write(stored.figures()))
                .param("trouble", stored.trouble().map(EditionStore::cut).orElse(null))
                .update();
    }

    /** When the figures of a revision were worked out; empty for one that an earlier release made. */
    public Optional<Instant> recordedAt(Edition edition) {
        return of(edition, "SELECT recorded_at FROM edition" + THIS)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .optional()
                .flatMap(Function.identity());
    }

    private boolean wasShown(Edition edition) {
        return of(edition, "SELECT COUNT(*) FROM edition" + THIS + " AND shown")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String cut(String trouble) {
        return trouble.substring(0, Math.min(trouble.length(), TROUBLE_LENGTH));
    }

    /** Notes that an edition has come to a stage. */
    public void advance(Edition edition, EditionStage stage) {
        of(edition, "UPDATE edition SET stage = :stage, shown = shown OR :published, trouble = NULL" + THIS)
                .param("stage", stage.name())
                .param("published", stage == EditionStage.PUBLISHED)
                .update();
    }

    /** Notes that an edition could not be made. */
    public void fail(Edition edition, String trouble) {
        of(edition, "UPDATE edition SET stage = 'FAILED', trouble = :trouble" + THIS)
                .param("trouble", cut(trouble))
                .update();
    }

    /** Notes that a published edition was compared with all data up to a change and still says the same. */
    public void stillHolds(Edition edition, long dataMark) {
        of(edition, "UPDATE edition SET data_mark = :mark" + THIS)
                .param("mark", dataMark)
                .update();
    }

    /** Forgets what was begun of a period and never shown: it has nothing new to say. */
    public void giveUp(String brief, Period period) {
        jdbc.sql("DELETE FROM edition WHERE brief = :brief AND period = :period AND NOT shown")
                .param("brief", brief)
                .param("period", period.token())
                .update();
    }

    /** Notes that no revision of a period stands any more, nor can be made again. */
    public void withdraw(String brief, Period period) {
        jdbc.sql("UPDATE edition SET stage = 'WITHDRAWN' WHERE brief = :brief AND period = :period AND shown")
                .param("brief", brief)
                .param("period", period.token())
                .update();
    }

    /** The newest revision that was ever published, whatever became of it since. */
    public Optional<StoredEdition> shown(String brief, Period period) {
        return newest(brief, period, "shown");
    }

    /** The newest revision of a period that could not be made. */
    public Optional<StoredEdition> failed(String brief, Period period) {
        return newest(brief, period, "stage = 'FAILED'");
    }

    /** The newest revision of a period that waits for data its brief requires. */
    public Optional<StoredEdition> held(String brief, Period period) {
        return newest(brief, period, "stage = 'HELD'");
    }

    /** The newest revision below another that was ever published, with its figures. */
    public Optional<StoredEdition> before(Edition edition) {
        return newest(edition.brief(), edition.period(), "shown AND revision < " + edition.revision());
    }

    private Optional<StoredEdition> newest(String brief, Period period, String condition) {
        return jdbc.sql(SELECT
                        + " WHERE brief = :brief AND period = :period AND " + condition
                        + " ORDER BY revision DESC FETCH FIRST 1 ROW ONLY")
                .param("brief", brief)
                .param("period", period.token())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Published revisions of which some figure has this in its id, newest period and revision first. */
    public List<StoredEdition> holding(String id) {
        return jdbc
                .sql(SELECT + " WHERE shown AND POSITION(:id IN figures) > 0 ORDER BY brief, period, revision")
                .param("id", "\"id\":\"" + id)
                .query((row, number) -> read(row))
                .list()
                .stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The newest revision of each period of a brief that was ever published and is not withdrawn, by period. */
    public List<Edition> shown(String brief) {
        return jdbc.sql("SELECT period, MAX(revision) FROM edition"
                        + " WHERE brief = :brief AND shown AND stage <> 'WITHDRAWN'"
                        + " GROUP BY period ORDER BY period")
                .param("brief", brief)
                .query((row, number) -> new Edition(brief, Period.parse(row.getString(1)), row.getInt(2)))
                .list();
    }

    /** The highest revision that was ever published, even if it is being made again now; 0 if none was. */
    public int lastShown(String brief, Period period) {
        return jdbc.sql("SELECT COALESCE(MAX(revision), 0) FROM edition"
                        + " WHERE brief = :brief AND period = :period AND shown")
                .param("brief", brief)
                .param("period", period.token())
                .query(Integer.class)
                .single();
    }

    /** Editions of any run that may stand in the output folder though they are not noted as published. */
    public List<StoredEdition> notNoted() {
        return jdbc.sql(SELECT + " WHERE stage = 'RENDERED' OR (shown AND stage <> 'PUBLISHED')"
                        + " ORDER BY brief, period, revision")
                .query((row, number) -> read(row))
                .list();
    }

    /** Editions of a run at a stage, by brief and period; what the same run replaced by a later revision is not its any more. */
    public List<StoredEdition> of(String run, EditionStage stage) {
        return jdbc.sql(SELECT + """
                         WHERE run = :run AND stage = :stage AND NOT EXISTS (
                            SELECT 1 FROM edition later
                            WHERE later.brief = edition.brief AND later.period = edition.period
                            AND later.run = edition.run AND later.revision > edition.revision)
                        ORDER BY brief, period, revision""")
                .param("run", run)
                .param("stage", stage.name())
                .query((row, number) -> read(row))
                .list();
    }

    /** Every edition, by brief, period and revision. */
    public List<StoredEdition> all() {
        return jdbc.sql(SELECT + " ORDER BY brief, period, revision")
                .query((row, number) -> read(row))
                .list();
    }

    private StatementSpec of(Edition edition, String sql) {
        return jdbc.sql(sql)
                .param("brief", edition.brief())
                .param("period", edition.period().token())
                .param("revision", edition.revision());
    }

    private static StoredEdition read(ResultSet row) throws SQLException {
        var edition =
                new Edition(row.getString("brief"), Period.parse(row.getString("period")), row.getInt("revision"));
        return new StoredEdition(
                edition,
                EditionStage.valueOf(row.getString("stage")),
                row.getString("fingerprint"),
                row.getString("layout"),
                row.getLong("data_mark"),
                StoreJson.readFigures(row.getString("figures")),
                StoreJson.readTexts(row.getString("made_by")),
                Optional.ofNullable(row.getString("trouble")));
    }
}
