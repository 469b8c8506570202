package io.sectorbrief.render.phrase;

import java.util.Collection;
import java.util.List;

/**
 * How a language lists things and names places in documents; {@code %s} stands for what is listed or named.
 *
 * @param comma between things of a list
 * @param semicolon between lists
 * @param told what is said of something
 * @param pages pages by their numbers
 * @param sheet a sheet by its name
 * @param exhibits exhibits by their numbers
 * @param bracketed what is added in brackets
 * @param more what follows a list that was cut
 */
public record Listing(
        String comma,
        String semicolon,
        String told,
        Numbered pages,
        String sheet,
        Numbered exhibits,
        String bracketed,
        String more) {

    static final Listing CHINESE =
            new Listing("、", "；", "%s：%s", Numbered.alike("第%s页"), "“%s”表", Numbered.alike("图表%s"), "（%s）", "等");
    static final Listing ENGLISH = new Listing(
            ", ",
            "; ",
            "%s: %s",
            new Numbered("page %s", "pages %s"),
            "sheet '%s'",
            new Numbered("exhibit %s", "exhibits %s"),
            " (%s)",
            " and others");

    public String listed(List<String> things) {
        return String.join(comma, things);
    }

    /**
     * Things by their numbers.
     *
     * @param one how a single one is named
     * @param several how more of them are
     */
    public record Numbered(String one, String several) {

        static Numbered alike(String name) {
            return new Numbered(name, name);
        }

        /** @param numbers of them, which {@code text} tells; nothing for none */
        public String of(Collection<Integer> numbers, String text) {
            return numbers.isEmpty() ? "" : (numbers.size() == 1 ? one : several).formatted(text);
        }
    }
}
