package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.normalise.Folding;
import io.sectorbrief.normalise.NearNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A name one character away from one that stands more often in the same dataset is likely a slip. */
final class NearName implements DocumentRule {

    /** How much more often the other must stand; two films may well differ by one character. */
    private static final int OFTEN = 3;

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "near_name",
                Severity.WARN,
                List.of(),
                "No name is one character away from one that stands three times as often in the same dataset");
    }

    @Override
    public List<Breach> breaches(DocumentView document) {
        Map<String, Map<String, List<Observation>>> names = new LinkedHashMap<>();
        for (Observation cell : document.cells()) {
            names.computeIfAbsent(cell.dataset(), first -> new LinkedHashMap<>())
                    .computeIfAbsent(Folding.fold(cell.subject()), first -> new ArrayList<>())
                    .add(cell);
        }
        return names.values().stream()
                .flatMap(dataset -> breaches(dataset, document).stream())
                .toList();
    }

    private static List<Breach> breaches(Map<String, List<Observation>> dataset, DocumentView document) {
        var near = new NearNames(dataset.keySet());
        List<Breach> breaches = new ArrayList<>();
        dataset.forEach((name, rare) -> near.to(name)
                .map(other -> dataset.getOrDefault(other, List.of()))
                .filter(frequent -> frequent.size() >= OFTEN * rare.size() && !areTold(rare.get(0), frequent.get(0)))
                .findFirst()
                .filter(frequent -> !document.isKnownName(rare.get(0)))
                .ifPresent(frequent -> breaches.add(breach(rare, frequent.get(0)))));
        return breaches;
    }

    /** Two codes make two companies, however alike they are called. */
    private static boolean areTold(Observation one, Observation other) {
        return one.code().isPresent() && other.code().isPresent() && !one.code().equals(other.code());
    }

    private static Breach breach(List<Observation> rare, Observation other) {
        Observation first = rare.get(0);
        return Breach.on(
                        first,
                        Message.of("near_name").with("name", first.subject()).with("meant", other.subject()))
                .printed(first.subjectRaw())
                .expected(other.subject())
                .marking(rare)
                .related(List.of(other.source()));
    }
}
