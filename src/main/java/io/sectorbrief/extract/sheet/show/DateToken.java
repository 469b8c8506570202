package io.sectorbrief.extract.sheet.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a date's format.
 *
 * @param part letters of what it shows, small: {@code yyyy}, {@code [h]}, {@code aaaa}; minutes are {@code n}; empty for a
 *     literal
 * @param literal text that stands as it is
 */
record DateToken(String part, String literal) {

    private static final Pattern PIECE = Pattern.compile(
            "\"([^\"]*)\"?|[\\\\!](.)|_.|\\*.|\\[(h+|m+|s+)]|\\[[^\\]]*]|(am/pm|a/p|上午/下午)"
                    + "|(y+|e+|m+|d+|h+|s+|a{3,})|(\\.0+)|([0#?@%])|(.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern GENERAL = Pattern.compile("general|g/通用格式", Pattern.CASE_INSENSITIVE);

    /** Pieces of a format's first section; none if it is one of numbers or text. */
    static List<DateToken> of(String format) {
        List<DateToken> tokens = new ArrayList<>();
        if (GENERAL.matcher(format).find()) {
            return tokens;
        }
        Matcher piece = PIECE.matcher(format);
        while (piece.find() && !";".equals(piece.group(8))) {
            if (piece.group(7) != null) {
                return List.of();
            }
            tokens.add(token(piece));
        }
        boolean digitsAlone = tokens.stream().allMatch(token -> !token.isPart() || isAddition(token));
        return digitsAlone ? List.of() : minutes(tokens);
    }

    private static DateToken token(Matcher piece) {
        for (int group : new int[] {1, 2, 8}) {
            if (piece.group(group) != null) {
                return new DateToken("", piece.group(group));
            }
        }
        if (piece.group(3) != null) {
            return part("[" + piece.group(3).substring(0, 1) + "]");
        }
        for (int group : new int[] {4, 5, 6}) {
            if (piece.group(group) != null) {
                return part(piece.group(group).replace('e', 'y').replace('E', 'y'));
            }
        }
        return new DateToken("", "");
    }

    private static DateToken part(String letters) {
        return new DateToken(letters.toLowerCase(Locale.ROOT), "");
    }

    /** Fractions, as in {@code 0.00}, and what only stands beside hours make no date. */
    private static boolean isAddition(DateToken token) {
        return token.part().startsWith(".") || token.part().indexOf('/') >= 0;
    }

    /** An {@code m} behind hours or before seconds is minutes. */
    private static List<DateToken> minutes(List<DateToken> tokens) {
        List<DateToken> out = new ArrayList<>(tokens);
        String before = "";
        for (int i = 0; i < out.size(); i++) {
            DateToken token = out.get(i);
            if (token.part().startsWith("m")
                    && (before.contains("h") || following(out, i).contains("s"))) {
                out.set(i, new DateToken(token.part().replace('m', 'n'), ""));
            }
            before = token.isPart() && !isAddition(token) ? token.part() : before;
        }
        return List.copyOf(out);
    }

    private static String following(List<DateToken> tokens, int index) {
        return tokens.stream()
                .skip(index + 1L)
                .filter(DateToken::isPart)
                .map(DateToken::part)
                .findFirst()
                .orElse("");
    }

    /** Whether it shows a part of the date or the time. */
    boolean isPart() {
        return !part.isEmpty();
    }

    /** Whether it shows year, month or day. */
    boolean isCalendar() {
        return part.startsWith("y") || part.startsWith("m") || part.startsWith("d");
    }
}
