package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Merges rulings that lie on one another or continue one another. */
public final class Rulings {

    private Rulings() {}

    public static List<Ruling> merged(List<Ruling> rulings, Thresholds thresholds) {
        List<Ruling> merged = new ArrayList<>();
        for (Ruling.Axis axis : Ruling.Axis.values()) {
            List<Ruling> sorted = new ArrayList<>(
                    rulings.stream().filter(ruling -> ruling.axis() == axis).toList());
            sorted.sort(Comparator.comparingDouble(Ruling::at));
            merged.addAll(mergeTracks(sorted, thresholds.rulingSnap()));
        }
        return merged;
    }

    private static List<Ruling> mergeTracks(List<Ruling> sorted, double snap) {
        List<Ruling> merged = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > snap) {
                merged.addAll(mergeTrack(sorted.subList(start, i), snap));
                start = i;
            }
        }
        return merged;
    }

    private static List<Ruling> mergeTrack(List<Ruling> track, double snap) {
        List<Ruling> along = new ArrayList<>(track);
        along.sort(Comparator.comparingDouble(Ruling::from));
        double at = along.stream().mapToDouble(Ruling::at).average().orElseThrow();
        List<Ruling> merged = new ArrayList<>();
        for (Ruling next : along) {
            Ruling last = merged.isEmpty() ? next : merged.get(merged.size() - 1);
            if (!merged.isEmpty() && next.from() <= last.to() + 2 * snap) {
                merged.set(merged.size() - 1, new Ruling(last.axis(), at, last.from(), Math.max(last.to(), next.to())));
            } else {
                merged.add(new Ruling(next.axis(), at, next.from(), next.to()));
            }
        }
        return merged;
    }
}
