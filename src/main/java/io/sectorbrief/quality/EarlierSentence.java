package io.sectorbrief.quality;

import io.sectorbrief.claim.Claim;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.normalise.PrintedPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a paragraph said last of its time before a sentence that says nothing of its own. */
final class EarlierSentence {

    private static final Pattern END = Pattern.compile("[。！？]");
    private static final Pattern RELATIVE = Pattern.compile("[本上下当]周|(?:周|星期)[一二三四五六日天](?!级)|单日|当日|昨日|今日");

    private EarlierSentence() {}

    /** The week it named by its days or its number; nothing where it spoke of another time since. */
    static Optional<PrintedPeriod> week(Claim claim, LocalDate anchor) {
        String text = claim.paragraph().text();
        int begin = text.indexOf(claim.lead());
        if (begin < 0 || speaksOfTime(claim.lead(), anchor)) {
            return Optional.empty();
        }
        List<String> before = Arrays.asList(END.split(text.substring(0, begin)));
        Collections.reverse(before);
        return before.stream()
                .filter(sentence -> speaksOfTime(sentence, anchor))
                .findFirst()
                .flatMap(sentence -> PeriodText.find(sentence, anchor))
                .filter(found -> found.period().kind() == PeriodKind.WEEK);
    }

    private static boolean speaksOfTime(String sentence, LocalDate anchor) {
        return RELATIVE.matcher(sentence).find()
                || PeriodText.find(sentence, anchor).isPresent();
    }
}
