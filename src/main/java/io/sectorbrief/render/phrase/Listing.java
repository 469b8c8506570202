package io.sectorbrief.render.phrase;

import java.util.List;

/**
 * How a language lists things and names places in documents; {@code %s} stands for what is listed or named.
 *
 * @param comma between things of a list
 * @param semicolon between lists
 * @param told what is said of something
 * @param pages pages by their numbers
 * @param sheet a sheet by its name
 * @param exhibit an exhibit by its number
 * @param bracketed what is added in brackets
 * @param more what follows a list that was cut
 */
public record Listing(
        String comma,
        String semicolon,
        String told,
        String pages,
        String sheet,
        String exhibit,
        String bracketed,
        String more) {

    static final Listing CHINESE = new Listing("、", "；", "%s：%s", "第%s页", "“%s”表", "图表%s", "（%s）", "等");
    static final Listing ENGLISH =
            new Listing(", ", "; ", "%s: %s", "page %s", "sheet '%s'", "exhibit %s", " (%s)", " and others");

    public String listed(List<String> things) {
        return String.join(comma, things);
    }
}
