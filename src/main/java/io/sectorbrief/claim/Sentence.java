package io.sectorbrief.claim;

/** The sentence around a stretch of a paragraph; it ends at 。 or at a line's end, not at a decimal point. */
record Sentence(String text, String lead) {

    private static final String ENDS = "。\n";

    static Sentence around(String paragraph, int start, int end) {
        int from = start;
        while (from > 0 && ENDS.indexOf(paragraph.charAt(from - 1)) < 0) {
            from--;
        }
        int to = Math.max(end, start + 1);
        while (to < paragraph.length() && ENDS.indexOf(paragraph.charAt(to - 1)) < 0) {
            to++;
        }
        return new Sentence(
                paragraph.substring(from, to).strip(),
                paragraph.substring(from, Math.min(end, to)).strip());
    }
}
