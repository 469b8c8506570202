package io.sectorbrief.quality;

import io.sectorbrief.model.Paragraph;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the heading that a paragraph stands under speaks of the week: 本周行情回顾 holds for what follows it. */
final class WeekHeading {

    /** In characters; a longer line is a sentence or the title of the report. */
    private static final int LONGEST = 24;

    private static final Pattern SENTENCE = Pattern.compile("[。；;，,：:]|\\d(?:\\.\\d+)?\\s?%");
    private static final Pattern OF_WEEK =
            Pattern.compile("(?:本周|当周|一周|周度|每周|周行情).*(?:行情|市场|表现|回顾|走势|复盘|涨跌|指数|板块)|周行情|周涨跌");

    private final List<Paragraph> paragraphs;

    WeekHeading(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    boolean isAbove(Paragraph paragraph) {
        for (int i = paragraphs.indexOf(paragraph) - 1; i >= 0; i--) {
            String text = paragraphs.get(i).text().strip();
            if (text.length() <= LONGEST && !SENTENCE.matcher(text).find()) {
                return OF_WEEK.matcher(text).find();
            }
        }
        return false;
    }
}
