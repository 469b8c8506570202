package io.sectorbrief.extract.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells running headers, footers and page numbers by their return at the same height on page after page. */
final class Furniture {

    private final Thresholds thresholds;
    private final Map<String, Integer> seen = new HashMap<>();
    private final int least;

    private Furniture(List<Page> pages, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.least = Math.max(2, (int) Math.ceil(pages.size() * thresholds.furnitureShare()));
        for (Page page : pages) {
            Set<String> here = new HashSet<>();
            page.lines().stream().filter(line -> inMargin(page, line)).forEach(line -> here.add(key(line)));
            here.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
    }

    static List<Page> removed(List<Page> pages, Thresholds thresholds) {
        Furniture furniture = new Furniture(pages, thresholds);
        return pages.stream().map(furniture::without).toList();
    }

    private Page without(Page page) {
        return page.with(page.lines().stream()
                .filter(line -> !inMargin(page, line) || seen.getOrDefault(key(line), 0) < least)
                .toList());
    }

    private boolean inMargin(Page page, Line line) {
        double height = page.frame().uprightHeight();
        double margin = height * thresholds.marginShare();
        return line.box().bottom() < margin || line.box().top() > height - margin;
    }

    /** Page numbers differ from page to page, so digits count as one another. */
    private static String key(Line line) {
        String text = Normalizer.normalize(line.text(), Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replaceAll("\\d+", "#");
        return text + '@' + Math.round(line.box().top() / ZoneThresholds.LEVEL);
    }
}
