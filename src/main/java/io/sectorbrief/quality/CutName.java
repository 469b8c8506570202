package io.sectorbrief.quality;

import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name that ends in dots was cut off by whoever printed it: it may be anybody's who begins like that. */
final class CutName implements DocumentRule {

    private static final Pattern CUT = Pattern.compile(".+(?:\\.{2,}|[…⋯])\\s*");

    /** One name in one table. */
    private record Printed(Optional<String> exhibit, String dataset, String name) {}

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "name_cut", Severity.INFO, List.of(), "No name ends in dots, cut off where it was printed");
    }

    @Override
    public List<Breach> breaches(DocumentView document) {
        Map<Printed, List<Observation>> names = document.cells().stream()
                .filter(cell ->
                        CUT.matcher(FootnoteMark.without(cell.subjectRaw())).matches())
                .collect(Collectors.groupingBy(
                        cell -> new Printed(cell.source().exhibit(), cell.dataset(), cell.subjectRaw()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return names.entrySet().stream()
                .map(name -> breach(name.getKey().name(), name.getValue()))
                .toList();
    }

    private static Breach breach(String name, List<Observation> on) {
        return Breach.on(on.get(0), Message.of("name_cut").with("name", name))
                .printed(name)
                .marking(on);
    }
}
