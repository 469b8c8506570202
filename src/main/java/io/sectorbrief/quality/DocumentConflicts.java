package io.sectorbrief.quality;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds values that two documents print differently for the same thing. Where three or more print it and all but one agree, or
 * the periods around speak for one and against another, or against the other's whole column, the odd one is marked alone; else
 * everybody who disagrees is.
 */
final class DocumentConflicts {

    static final RuleDescription CONFLICT = new RuleDescription(
            "document_conflict",
            Severity.WARN,
            List.of(
                    new Argument("metrics", Kind.METRICS, Need.REQUIRED, "on what documents may lie apart"),
                    new Argument("within", Kind.NUMBER, Need.REQUIRED, "how far, as a share of the larger: 1%"),
                    new Argument(
                            "source", Kind.TEXT, Need.OPTIONAL, "words of the file names of the one source it is for")),
            "Documents say the same of the same thing, rounding aside; a declaration allows more");

    static final RuleDescription RESTATED = new RuleDescription(
            "restated",
            Severity.WARN,
            List.of(),
            "No document that reaches further changes what an earlier one said of the period; the later value is only told");

    /** All that is said of one thing, and what of it contradicts something. */
    private record Dispute(List<Observation> same, List<Observation> odd) {}

    private final SliceView slice;
    private final Tolerances tolerances;
    private final ConflictEvidence evidence;
    private final Reach reach;

    DocumentConflicts(SliceView slice, Tolerances tolerances, ConflictEvidence evidence) {
        this.slice = slice;
        this.tolerances = tolerances;
        this.evidence = evidence;
        this.reach = Reach.of(slice);
    }

    List<Finding> findings() {
        Map<Series, List<Observation>> topics = new LinkedHashMap<>();
        slice.all().stream()
                .filter(observation -> observation.value() instanceof Quantity)
                .forEach(observation -> topics.computeIfAbsent(Series.of(observation), first -> new ArrayList<>())
                        .add(observation));
        List<Dispute> disputes = topics.values().stream()
                .map(same -> new Dispute(same, odd(same)))
                .filter(dispute -> !dispute.odd().isEmpty())
                .toList();
        var disproved = new DisprovedColumns(disputes.stream().map(Dispute::odd).toList(), evidence);
        return disputes.stream()
                .flatMap(dispute -> oddest(dispute.odd(), dispute.same(), disproved).stream()
                        .sorted(Comparator.comparing(Observation::id))
                        .map(one -> finding(one, dispute.same())))
                .toList();
    }

    private List<Observation> odd(List<Observation> same) {
        return same.stream()
                .filter(one -> same.stream().anyMatch(other -> contradict(one, other)))
                .toList();
    }

    private List<Observation> oddest(List<Observation> odd, List<Observation> same, DisprovedColumns disproved) {
        Map<Observation, Integer> against = odd.stream()
                .collect(Collectors.toMap(one -> one, one -> against(one, same), (a, b) -> a, LinkedHashMap::new));
        int most = against.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<Observation> outvoted =
                odd.stream().filter(one -> against.getOrDefault(one, 0) == most).toList();
        if (outvoted.size() < odd.size()) {
            return outvoted;
        }
        return Stream.of(evidence.implausible(odd), disproved.of(odd), outvoted)
                .filter(marked -> !marked.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** How many speak against it; a document that disagrees with itself is one voice. */
    private int against(Observation one, List<Observation> same) {
        List<Observation> voices = new ArrayList<>();
        same.stream()
                .filter(other -> contradict(one, other))
                .filter(other -> voices.stream().noneMatch(voice -> disagreeInOneDocument(voice, other)))
                .forEach(voices::add);
        return voices.size();
    }

    private static boolean disagreeInOneDocument(Observation one, Observation other) {
        return one.source().document().equals(other.source().document())
                && one.value() instanceof Quantity mine
                && other.value() instanceof Quantity theirs
                && !Intervals.meet(mine, theirs);
    }

    private boolean contradict(Observation one, Observation other) {
        return standApart(one, other)
                && one.value() instanceof Quantity mine
                && other.value() instanceof Quantity theirs
                && mine.unit() == theirs.unit()
                && !Intervals.meet(mine, theirs)
                && !tolerances.allow(one, other);
    }

    /** In two documents, or in two tables of one; prose against its own document's tables is {@link ClaimConflict}'s. */
    private static boolean standApart(Observation one, Observation other) {
        boolean sameDocument = one.source().document().equals(other.source().document());
        boolean twoTables = one.origin() == Origin.CELL
                && other.origin() == Origin.CELL
                && !SliceView.Table.of(one).equals(SliceView.Table.of(other));
        return !sameDocument || twoTables;
    }

    private Finding finding(Observation one, List<Observation> same) {
        List<Observation> others =
                same.stream().filter(other -> contradict(one, other)).toList();
        if (others.stream().allMatch(other -> reach.isLater(other, one))) {
            return breach(RESTATED.name(), one, others).finding(RESTATED.name(), RESTATED.severity());
        }
        boolean restates = others.stream().allMatch(other -> reach.isLater(one, other));
        return restates
                ? breach("restated.later", one, others).finding(RESTATED.name(), Severity.INFO)
                : breach(CONFLICT.name(), one, others).finding(CONFLICT.name(), CONFLICT.severity());
    }

    private static Breach breach(String entry, Observation one, List<Observation> others) {
        Observation first = others.get(0);
        Message message = Breach.told(entry, one)
                .part("other", first.told())
                .with("file", first.source().file());
        return Breach.on(one, message)
                .expected(first.told())
                .related(others.stream().map(Observation::source).toList());
    }
}
