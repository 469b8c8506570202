package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.normalise.NameMarks;
import io.sectorbrief.normalise.NearNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A name that nobody had before is not one character away from one that stood there before and is missing now. */
final class NameOfPast implements HistoryRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "near_past_name",
                Severity.WARN,
                List.of(),
                "No new name is one character away from one of the periods before that is missing now");
    }

    @Override
    public List<Breach> breaches(SliceView slice, Arguments arguments) {
        Map<String, List<Observation>> now = byName(slice.all(), slice);
        Map<String, List<Observation>> past = past(slice, now.keySet());
        if (past.keySet().containsAll(now.keySet())) {
            return List.of();
        }
        var gone = new NearNames(
                past.keySet().stream().filter(name -> !now.containsKey(name)).toList());
        return now.entrySet().stream()
                .filter(named -> !past.containsKey(named.getKey()))
                .filter(named -> !slice.isKnownName(named.getValue().get(0)))
                .flatMap(named -> gone
                        .to(named.getKey())
                        .findFirst()
                        .flatMap(near -> breach(named.getValue(), past.getOrDefault(near, List.of()), slice.marks()))
                        .stream())
                .toList();
    }

    /** By name, the nearest period first, and none that lies behind the one by which all names are known. */
    private static Map<String, List<Observation>> past(SliceView slice, Set<String> names) {
        Map<String, List<Observation>> past = new LinkedHashMap<>();
        slice.past()
                .takeWhile(when -> !past.keySet().containsAll(names))
                .forEach(when -> byName(slice.at(when), slice).forEach(past::putIfAbsent));
        return past;
    }

    private static Map<String, List<Observation>> byName(List<Observation> observations, SliceView slice) {
        Map<String, List<Observation>> names = new LinkedHashMap<>();
        for (Observation one : observations) {
            names.computeIfAbsent(slice.bare(one.subject()), first -> new ArrayList<>())
                    .add(one);
        }
        return names;
    }

    /** Two codes make two companies, however alike they are called. */
    private static Optional<Breach> breach(List<Observation> now, List<Observation> past, NameMarks marks) {
        Observation first = now.get(0);
        return past.stream()
                .filter(other -> !marks.same(other.subject(), first.subject()))
                .filter(other -> other.code().isEmpty()
                        || first.code().isEmpty()
                        || other.code().equals(first.code()))
                .findFirst()
                .map(other -> Breach.on(
                                first,
                                Message.of("near_past_name")
                                        .with("name", first.subject())
                                        .with("other", other.subject())
                                        .with("period", other.period()))
                        .printed(first.subjectRaw())
                        .expected(other.subject())
                        .marking(now)
                        .related(List.of(other.source())));
    }
}
