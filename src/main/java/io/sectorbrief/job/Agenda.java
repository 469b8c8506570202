package io.sectorbrief.job;

import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.Due;
import io.sectorbrief.model.Period;
import io.sectorbrief.store.StoredEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Which editions a run looks at: those asked for by period, or every due one that was never published or may have changed,
 * and every published one whose folder is gone.
 */
final class Agenda {

    private final Tonight tonight;
    private final Shelved shelved;

    Agenda(Tonight tonight, Shelved shelved) {
        this.tonight = tonight;
        this.shelved = shelved;
    }

    /** A brief for a period. */
    record Entry(BriefDefinition brief, Period period) {

        List<String> datasets() {
            return brief.sections().stream()
                    .flatMap(section -> section.datasets().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** By brief and period. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (BriefDefinition brief : tonight.definitions().briefs()) {
            if (tonight.scope().includes(brief)) {
                periods(brief).stream()
                        .map(period -> new Entry(brief, period))
                        .filter(this::maySaySomethingNew)
                        .forEach(entries::add);
            }
        }
        return entries;
    }

    private List<Period> periods(BriefDefinition brief) {
        return tonight.scope().periods().map(range -> range.of(brief.period())).orElseGet(() -> dueOrTakenDown(brief));
    }

    private List<Period> dueOrTakenDown(BriefDefinition brief) {
        var periods = new TreeSet<>(Due.periods(
                brief,
                tonight.store().observations()::subjects,
                tonight.scope().asOf().orElseGet(tonight.clock()::instant)));
        periods.addAll(shelved.takenDown(brief.name()));
        return List.copyOf(periods);
    }

    private boolean maySaySomethingNew(Entry entry) {
        if (tonight.scope().periods().isPresent()) {
            return true;
        }
        long mark = tonight.store().changes().last(entry.datasets());
        return shelved.lastKnown(entry.brief().name(), entry.period())
                .filter(published -> shelved.stands(published.edition()))
                .map(StoredEdition::dataMark)
                .filter(known -> known >= mark)
                .isEmpty();
    }
}
