package io.sectorbrief.cli;

import io.sectorbrief.model.PageText;
import io.sectorbrief.model.PageText.Fate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What became of a document's characters, as {@code inspect} tells it; components are the fields of its JSON.
 *
 * @param characters readable ones, spaces left out
 * @param lost those that stand in no paragraph, no exhibit and no running header or footer
 * @param lostShare of the characters, 0 to 1
 */
record TextLine(int characters, int lost, BigDecimal lostShare, List<OnPage> pages) {

    /**
     * One page's part of them.
     *
     * @param inCharts labels of charts, which are told as exhibits without rows
     * @param running in running headers, footers and page numbers
     * @param unreadable characters whose font has no readable encoding, not counted among the others
     * @param lostTexts the lost ones, as printed
     */
    record OnPage(
            int page, int characters, int lost, int inCharts, int running, int unreadable, List<String> lostTexts) {

        static OnPage of(PageText text) {
            return new OnPage(
                    text.page(),
                    text.characters(),
                    text.characters(Fate.LOST),
                    text.characters(Fate.CHART),
                    text.characters(Fate.RUNNING),
                    text.unreadable(),
                    text.apart().stream()
                            .filter(stretch -> stretch.fate() == Fate.LOST)
                            .map(PageText.Stretch::text)
                            .toList());
        }
    }

    static TextLine of(List<PageText> texts) {
        List<OnPage> pages = texts.stream().map(OnPage::of).toList();
        int characters = pages.stream().mapToInt(OnPage::characters).sum();
        int lost = pages.stream().mapToInt(OnPage::lost).sum();
        BigDecimal share =
                BigDecimal.valueOf(lost).divide(BigDecimal.valueOf(Math.max(1, characters)), 6, RoundingMode.HALF_UP);
        return new TextLine(characters, lost, share, pages);
    }
}
