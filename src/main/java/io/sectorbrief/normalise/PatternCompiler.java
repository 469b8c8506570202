package io.sectorbrief.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns one pattern of an editor into a regular expression over folded text, once. */
final class PatternCompiler {

    private static final String SPACE = " ?";
    private static final String SHORT_RUN = "[^;。]{0,60}?";
    /** Where no clause goes on: its name is whole. */
    private static final String CLAUSE_START = "(?:(?<![^,;。、:!?(\"|▍\\n])|(?<=--)) ?";

    private static final String RESERVED = "{}[]()|…^";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private final String pattern;
    private final HoleType.Place place;
    private final List<String> holes = new ArrayList<>();
    private int at;

    PatternCompiler(String pattern, HoleType.Place place) {
        this.pattern = pattern.strip();
        this.place = place;
    }

    String regex() {
        String regex = alternatives();
        if (at < pattern.length()) {
            throw wrong("'" + pattern.charAt(at) + "' closes nothing", "remove it, or write it full width");
        }
        return "(?iu)" + regex;
    }

    /** Name of each capturing group, in order, wherever it is looked for. */
    static List<String> holesOf(String pattern) {
        PatternCompiler compiler = new PatternCompiler(pattern, HoleType.Place.CELL);
        compiler.regex();
        return List.copyOf(compiler.holes);
    }

    private String alternatives() {
        StringBuilder regex = new StringBuilder("(?:").append(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            regex.append('|').append(sequence());
        }
        return regex.append(')').toString();
    }

    private String sequence() {
        StringBuilder regex = new StringBuilder();
        while (at < pattern.length() && ")]}|".indexOf(pattern.charAt(at)) < 0) {
            regex.append(piece());
        }
        return regex.toString();
    }

    private String piece() {
        char c = pattern.charAt(at);
        return switch (c) {
            case '{' -> hole();
            case '[' -> group(']') + "?" + SPACE;
            case '(' -> group(')') + SPACE;
            case '…' -> {
                at++;
                yield SHORT_RUN;
            }
            case '^' -> {
                at++;
                yield CLAUSE_START;
            }
            default -> literal();
        };
    }

    private String group(char closing) {
        int opened = at++;
        String inner = alternatives();
        if (at >= pattern.length() || pattern.charAt(at) != closing) {
            at = opened;
            throw wrong("a bracket that is never closed", "add '" + closing + "', or write it full width");
        }
        at++;
        return inner;
    }

    private String literal() {
        int from = at;
        while (at < pattern.length() && RESERVED.indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        return SPACE + spaced(pattern.substring(from, at)) + SPACE;
    }

    private static String spaced(String literal) {
        return Folding.fold(literal)
                .codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining(SPACE));
    }

    private String hole() {
        int close = pattern.indexOf('}', at);
        if (close < 0) {
            throw wrong("a hole that is never closed", "add '}'");
        }
        String[] parts = pattern.substring(at + 1, close).split(":", 2);
        String name = parts[0].strip();
        if (!NAME.matcher(name).matches()) {
            throw wrong("no hole: '{" + String.join(":", parts) + "}'", "write {name:type}, the name in lower case");
        }
        String regex = type(parts.length == 1 ? HoleType.NAME.token() : parts[1].strip());
        at = close + 1;
        holes.add(name);
        return "(" + regex + ")" + SPACE;
    }

    private String type(String type) {
        return HoleType.parse(type).map(known -> known.regex(place)).orElseGet(() -> words(type));
    }

    private String words(String type) {
        if (!type.contains("|") && type.codePoints().allMatch(c -> c < 128)) {
            String known = Arrays.stream(HoleType.values()).map(HoleType::token).collect(Collectors.joining(", "));
            throw wrong("no such type: '" + type + "'", "write one of " + known + ", or words with | between them");
        }
        return Arrays.stream(type.split("\\|"))
                .map(PatternCompiler::spaced)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private IllegalArgumentException wrong(String what, String mend) {
        return new IllegalArgumentException(
                "%s at character %d of the pattern '%s': %s".formatted(what, at + 1, pattern, mend));
    }
}
