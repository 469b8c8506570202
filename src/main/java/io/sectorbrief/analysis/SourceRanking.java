package io.sectorbrief.analysis;

import io.sectorbrief.definition.Loaded;
import io.sectorbrief.definition.YamlFile;
import io.sectorbrief.definition.YamlMap;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Value;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which source wins when several say the same thing. A correction beats all, a reading without a warning beats one with; then
 * the first line of {@code jobs/sources/} that fits counts, then the finer print, then the later document, then the file's
 * name and the place. What most documents agree on outweighs all but trust: see {@link Agreement}.
 */
public final class SourceRanking {

    private final List<Preference> preferences;

    private SourceRanking(List<Preference> preferences) {
        this.preferences = List.copyOf(preferences);
    }

    /** A ranking without preferences. */
    public static SourceRanking none() {
        return new SourceRanking(List.of());
    }

    /** Reads {@code sources/*.yaml} below the jobs folder, one file after the other; no file, no preferences. */
    public static Loaded<SourceRanking> load(Path jobs) {
        Loaded<List<List<Preference>>> files = YamlFile.readAll(jobs.resolve("sources"), SourceRanking::read);
        List<Preference> preferences =
                files.value().stream().flatMap(List::stream).toList();
        return new Loaded<>(new SourceRanking(preferences), files.problems());
    }

    private static List<Preference> read(YamlMap map) {
        return map.maps("prefer").stream().map(Preference::read).toList();
    }

    /** Best first. */
    Comparator<Observation> order(ObservationSource source) {
        return Comparator.<Observation>comparingInt(seen -> trust(seen, source))
                .thenComparingInt(
                        seen -> rank(seen, source.document(seen.source().document())))
                .thenComparing(SourceRanking::step)
                .thenComparing(seen -> published(seen, source), Comparator.reverseOrder())
                .thenComparing(seen -> seen.source().file())
                .thenComparing(seen -> seen.source().row().orElse(Integer.MAX_VALUE))
                .thenComparing(Observation::id);
    }

    /** How far a reading is to be trusted by itself, best first: 0 a correction, 1 a clean one, 2 one with a warning. */
    static int trust(Observation seen, ObservationSource source) {
        if (seen.origin() == Origin.CORRECTION) {
            return 0;
        }
        return warned(seen, source) ? 2 : 1;
    }

    static boolean warned(Observation seen, ObservationSource source) {
        return source.worst(seen)
                .filter(severity -> severity.compareTo(Severity.WARN) >= 0)
                .isPresent();
    }

    /** How coarsely it is printed: of 1.28亿 and 12,760万 the second says more. */
    private static BigDecimal step(Observation seen) {
        return seen.value() instanceof Value.Quantity quantity ? quantity.step() : BigDecimal.ZERO;
    }

    private static LocalDate published(Observation seen, ObservationSource source) {
        return source.document(seen.source().document()).published().orElse(LocalDate.MIN);
    }

    private int rank(Observation seen, SourceDocument document) {
        return IntStream.range(0, preferences.size())
                .filter(i -> preferences.get(i).fits(seen, document))
                .findFirst()
                .orElse(preferences.size());
    }

    /**
     * One line of the ranking; what it does not name it does not mind.
     *
     * @param origin cell or claim
     * @param kinds kinds of file
     * @param publishers words of which one is in the publisher's name
     * @param datasets names of datasets
     */
    private record Preference(
            Optional<Origin> origin, List<String> kinds, List<String> publishers, List<String> datasets) {

        static Preference read(YamlMap map) {
            List<String> known = List.of(DocumentKind.values()).stream()
                    .map(DocumentKind::token)
                    .toList();
            List<String> kinds = map.texts("kinds");
            kinds.stream()
                    .filter(kind -> !known.contains(kind))
                    .forEach(kind -> map.problem(
                            "kinds", "there is no kind of file '" + kind + "'", "use " + String.join(", ", known)));
            return new Preference(
                    map.optionalChoice("origin", Origin.class), kinds, map.texts("publishers"), map.texts("datasets"));
        }

        boolean fits(Observation seen, SourceDocument document) {
            return origin.filter(wanted -> wanted != seen.origin()).isEmpty()
                    && (kinds.isEmpty()
                            || kinds.contains(document.document().kind().token()))
                    && (datasets.isEmpty() || datasets.contains(seen.dataset()))
                    && (publishers.isEmpty()
                            || publishers.stream().anyMatch(document.publisher().orElse("")::contains));
        }
    }
}
