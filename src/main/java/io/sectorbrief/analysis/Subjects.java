package io.sectorbrief.analysis;

import io.sectorbrief.model.Observation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Tells which observations are about the same subject: a security by its code, everything else by its canonical name. A name
 * without a code stands for the code that other observations of the same scope print with it, if there is only one.
 */
final class Subjects {

    private final Map<String, TreeSet<String>> codes = new HashMap<>();

    Subjects(Collection<Observation> observations) {
        for (Observation seen : observations) {
            seen.code()
                    .ifPresent(code -> codes.computeIfAbsent(name(seen), name -> new TreeSet<>())
                            .add(code));
        }
    }

    /** Key of the observation's subject, unique in its dataset and scope. */
    String key(Observation seen) {
        return code(seen).orElse(seen.subject());
    }

    /** The code printed with it, else the only one its name is printed with elsewhere. */
    Optional<String> code(Observation seen) {
        return seen.code().or(() -> onlyCode(name(seen)));
    }

    private Optional<String> onlyCode(String name) {
        return Optional.ofNullable(codes.get(name))
                .filter(known -> known.size() == 1)
                .map(TreeSet::first);
    }

    private static String name(Observation seen) {
        return seen.scope().orElse("") + '\n' + seen.subject();
    }
}
