package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last line of a header where each of its texts stands under the middle of a title of the first line, with more titles
 * between them: the unit, say, of all columns that the title spans.
 *
 * @param spanning titles of the first line, left to right
 * @param texts of the last line, one for each of them
 */
record MirroredLine(List<Run> spanning, List<Run> texts) {

    /** @param lines of the header, top down */
    static Optional<MirroredLine> of(List<List<Run>> lines) {
        int last = lines.size() - 1;
        if (last < 2) {
            return Optional.empty();
        }
        List<Run> texts = lines.get(last);
        List<Run> spanning = lines.get(0).stream()
                .filter(title -> texts.stream().anyMatch(text -> isUnder(text, title)))
                .toList();
        boolean mirrored = texts.size() > 1
                && spanning.size() == texts.size()
                && spanning.size() >= lines.get(0).size() - 1
                && lines.subList(1, last).stream().anyMatch(line -> line.size() >= 2 * texts.size())
                && spanning.stream().map(Run::text).distinct().count() == spanning.size();
        return mirrored ? Optional.of(new MirroredLine(spanning, texts)) : Optional.empty();
    }

    private static boolean isUnder(Run text, Run title) {
        return Math.abs(text.box().middleX() - title.box().middleX()) < TableThresholds.CENTRED * text.size();
    }

    /** Under all columns of the title it mirrors, if each of those spans several. */
    Optional<List<List<String>>> under(List<List<String>> titles) {
        List<List<String>> paths = new ArrayList<>();
        for (List<String> path : titles) {
            List<String> longer = new ArrayList<>(path);
            if (path.size() > 1) {
                of(path.get(0)).ifPresent(text -> longer.add(text.text()));
            }
            paths.add(longer);
        }
        boolean spanned = spanning.stream()
                .allMatch(title -> titles.stream()
                                .filter(path -> path.size() > 1 && path.get(0).equals(title.text()))
                                .count()
                        > 1);
        return spanned ? Optional.of(paths) : Optional.empty();
    }

    private Optional<Run> of(String title) {
        for (int i = 0; i < spanning.size(); i++) {
            if (spanning.get(i).text().equals(title)) {
                return Optional.of(texts.get(i));
            }
        }
        return Optional.empty();
    }
}
