package io.sectorbrief.quality;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.normalise.Entities;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Boards of visits put together in a test, week by week, and what is found on one of them. */
final class Weeks {

    private final List<Observation> said = new ArrayList<>();
    private final Set<Period> asked = new TreeSet<>();

    /** What one more document says of a week; a line a row, cells between bars. */
    Weeks with(String file, String week, String header, String... rows) {
        Period period = Period.parse(week);
        String caption = "访问榜 (" + period.first() + " 至 " + period.last() + ")";
        said.addAll(Sample.empty().table(caption, header, rows).reviewed(file).observations());
        return this;
    }

    List<Finding> findings(String week) {
        return new Reconciliation(Sample.datasets(), new Entities(List.of()))
                .findings(at(Period.parse(week)), this::at);
    }

    /** Weeks that were looked at to find it. */
    Set<Period> asked() {
        return asked;
    }

    private List<Observation> at(Period period) {
        asked.add(period);
        return said.stream().filter(one -> one.period().equals(period)).toList();
    }
}
