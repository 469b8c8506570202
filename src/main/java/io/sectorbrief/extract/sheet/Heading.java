package io.sectorbrief.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the lines above a table say of it.
 *
 * @param number printed number of a caption like {@code 表 3：…}
 * @param caption first line that is neither unit, period, source nor note; empty text if there is none
 * @param notes the other lines, as printed
 */
record Heading(Optional<String> number, String caption, List<String> notes) {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:图表|表格|图|表|Exhibit|Table|Figure)\\s*(\\d+(?:[-.]\\d+)*)\\s*[:：.、\\s]\\s*(.+)", Pattern.CASE_INSENSITIVE);

    static Heading of(List<String> lines) {
        int captionAt = 0;
        while (captionAt < lines.size() && LineKind.of(lines.get(captionAt)) != LineKind.PLAIN) {
            captionAt++;
        }
        if (captionAt == lines.size()) {
            return new Heading(Optional.empty(), "", lines);
        }
        List<String> parts = List.of(lines.get(captionAt).split("\\s{2,}"));
        String caption = parts.stream()
                .filter(part -> LineKind.of(part) == LineKind.PLAIN)
                .collect(Collectors.joining("  "));
        List<String> notes = new ArrayList<>(lines);
        notes.remove(captionAt);
        parts.stream().filter(part -> LineKind.of(part) != LineKind.PLAIN).forEach(notes::add);
        Matcher numbered = NUMBERED.matcher(caption);
        return numbered.matches()
                ? new Heading(Optional.of(numbered.group(1)), numbered.group(2), notes)
                : new Heading(Optional.empty(), caption, notes);
    }
}
