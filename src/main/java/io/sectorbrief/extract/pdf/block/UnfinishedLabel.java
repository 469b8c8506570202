package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.page.Run;
import java.util.regex.Pattern;

/** A label that its last word or a comma binds to the line below: neither ends what a row or a group is called. */
public final class UnfinishedLabel {

    private static final Pattern BINDING = Pattern.compile("\\h(?:of|and|or|the|for|in|to|by|with|from|than"
            + "|und|oder|der|des|für|von|mit|et|ou|de|du|des|la|les|à|y|del|con)$");

    private UnfinishedLabel() {}

    /** Whether the line below goes on with it; behind a comma, what is set in may be the first of a group. */
    public static boolean binds(Run label, Run below) {
        return !BodyLines.isOutdented(label, below)
                && (BINDING.matcher(label.text()).find()
                        || (label.text().endsWith(",") && !BodyLines.isIndented(label, below)));
    }
}
