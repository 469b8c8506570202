package io.sectorbrief.extract.pdf.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names of publishing houses in a text by what such names end in, as {@code extract/publishers.txt} declares it. */
final class HouseNames {

    private static final String ENDINGS = "/extract/publishers.txt";

    /** Of 投入资本回报率, 资产证券化 and 国内证券市场 no house is the subject. */
    private static final String NO_HOUSE = "(?!回报|支出|开支|公积|结构|市场|运作|充足|[性化])";

    private static final List<String> WORDS = endings();

    private static final Pattern NAME = name();

    List<String> in(String text) {
        // most lines name no house, and the pattern looks at every character of a line
        return WORDS.stream().anyMatch(text::contains)
                ? NAME.matcher(text).results().map(MatchResult::group).toList()
                : List.of();
    }

    private static Pattern name() {
        List<String> han = new ArrayList<>();
        List<String> latin = new ArrayList<>();
        for (String ending : WORDS) {
            (Character.isIdeographic(ending.codePointAt(0)) ? han : latin).add(Pattern.quote(ending));
        }
        return Pattern.compile("\\p{IsHan}{2,4}(?:" + String.join("|", han) + ")" + NO_HOUSE
                + "|(?:(?:\\p{Lu}[\\p{L}.]+|&) ){1,4}(?:" + String.join("|", latin) + ")\\b");
    }

    private static List<String> endings() {
        try (InputStream bytes = HouseNames.class.getResourceAsStream(ENDINGS)) {
            if (bytes == null) {
                throw new IllegalStateException("the program lacks its file " + ENDINGS);
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ENDINGS, e);
        }
    }
}
