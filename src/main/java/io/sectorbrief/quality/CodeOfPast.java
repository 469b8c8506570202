package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A security has the code it had, and a code the name, marks before names aside. */
final class CodeOfPast implements HistoryRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "code_changed",
                Severity.WARN,
                List.of(),
                "A security has the code, and a code the name, that it had in the periods before");
    }

    @Override
    public List<Breach> breaches(SliceView slice, Arguments arguments) {
        Map<List<String>, Observation> named = new LinkedHashMap<>();
        slice.all().stream()
                .filter(one -> one.code().isPresent())
                .forEach(one -> named.putIfAbsent(
                        List.of(one.source().document(), one.code().orElseThrow(), slice.bare(one.subject())), one));
        if (named.isEmpty()) {
            return List.of();
        }
        Past past = Past.of(slice, named.values());
        return named.values().stream()
                .flatMap(one -> breach(slice, one, past).stream())
                .toList();
    }

    /** Who had which code last. */
    private record Past(Map<String, Observation> byCode, Map<String, Observation> byName) {

        /** It looks no further back than until both is known of all of these. */
        static Past of(SliceView slice, Collection<Observation> now) {
            var past = new Past(new HashMap<>(), new HashMap<>());
            slice.past()
                    .takeWhile(when -> !now.stream().allMatch(one -> past.knows(one, slice)))
                    .flatMap(when -> slice.at(when).stream())
                    .forEach(one -> past.add(one, slice));
            return past;
        }

        private boolean knows(Observation one, SliceView slice) {
            return byCode.containsKey(one.code().orElseThrow()) && byName.containsKey(slice.bare(one.subject()));
        }

        private void add(Observation one, SliceView slice) {
            one.code().ifPresent(code -> {
                byCode.putIfAbsent(code, one);
                byName.putIfAbsent(slice.bare(one.subject()), one);
            });
        }
    }

    private static Optional<Breach> breach(SliceView slice, Observation one, Past past) {
        String code = one.code().orElseThrow();
        Optional<Observation> holder = Optional.ofNullable(past.byCode.get(code))
                .filter(other -> !slice.marks().same(other.subject(), one.subject()));
        Optional<Observation> self = Optional.ofNullable(past.byName.get(slice.bare(one.subject())))
                .filter(other -> !other.code().equals(one.code()));
        return self.or(() -> holder)
                .map(other -> Breach.on(
                                one,
                                Message.of("code_changed")
                                        .with("subject", one.subject())
                                        .with("code", code)
                                        .with("period", other.period())
                                        .with("other", other.subject())
                                        .with("other_code", other.code().orElse("")))
                        .printed(code + " " + one.subject())
                        .expected(other.code().orElse("") + " " + other.subject())
                        .marking(same(slice, one))
                        .related(List.of(other.source())));
    }

    private static List<Observation> same(SliceView slice, Observation one) {
        return slice.all().stream()
                .filter(other -> other.source().document().equals(one.source().document())
                        && other.code().equals(one.code())
                        && other.subject().equals(one.subject()))
                .toList();
    }
}
