package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Joins signs that stand apart from their numbers, so that they make no columns of their own. */
final class Signs {

    private static final Pattern BEFORE = Pattern.compile("(?:US|HK|A|C|NZ|R)?[$€£¥]|RMB|[(（]");
    private static final Pattern BEHIND = Pattern.compile("[%％)）]{1,2}");
    private static final Pattern NUMBER = Pattern.compile("[-−–—(（$€£¥.,]*\\d.*|[-−–—]{1,2}");

    private Signs() {}

    /**
     * The runs of one line with their signs.
     *
     * @param line left to right
     * @param ruled whether a ruling stands between two boxes
     */
    static List<Run> joined(List<Run> line, BiPredicate<Rect, Rect> ruled) {
        List<Run> joined = new ArrayList<>();
        for (Run run : line) {
            int last = joined.size() - 1;
            if (last >= 0
                    && belong(joined.get(last), run)
                    && !ruled.test(joined.get(last).box(), run.box())) {
                joined.set(last, joined.get(last).with(run, ""));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static boolean belong(Run left, Run right) {
        double gap = right.box().left() - left.box().right();
        return gap > 0
                && ((gap < TextThresholds.SIGN * right.size() && isSigned(left.plain(), right.plain()))
                        || (gap < TextThresholds.MARK * right.size() && isMarked(left.plain(), right.plain())));
    }

    private static boolean isSigned(String sign, String number) {
        return BEFORE.matcher(sign).matches() && NUMBER.matcher(number).matches();
    }

    private static boolean isMarked(String number, String mark) {
        return BEHIND.matcher(mark).matches() && NUMBER.matcher(number).matches();
    }
}
