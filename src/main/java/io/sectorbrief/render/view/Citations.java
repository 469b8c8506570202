package io.sectorbrief.render.view;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.NumberedSource;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.render.phrase.Idiom;
import io.sectorbrief.render.phrase.Listing;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where figures come from, as a source line prints it: {@code [1] 某周报.pdf 第3–5页（图表18、19）}. */
final class Citations {

    private static final int MOST_EXHIBITS = 4;
    private static final Predicate<String> NUMBER = Pattern.compile("\\d{1,4}").asMatchPredicate();

    private final BriefModel model;
    private final Places places;
    private final Listing words;

    Citations(BriefModel model) {
        this.model = model;
        this.places = new Places(model);
        this.words = Idiom.of(model.definition().language()).listing();
    }

    /** One citation a document, by the document's number: its {@code text}, and the {@code anchor} of the first place it names. */
    List<Map<String, Object>> of(Collection<Figure> figures) {
        Map<Integer, Set<SourceRef>> byDocument = new TreeMap<>();
        figures.stream()
                .flatMap(figure -> figure.from().stream())
                .map(model.observations()::get)
                .filter(java.util.Objects::nonNull)
                .forEach(seen -> byDocument
                        .computeIfAbsent(numberOf(seen.source()), number -> new LinkedHashSet<>())
                        .add(seen.source()));
        return byDocument.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "text",
                        line(entry.getKey(), entry.getValue()),
                        "anchor",
                        Spots.anchor(entry.getValue().iterator().next())))
                .toList();
    }

    private int numberOf(SourceRef source) {
        return model.source(source.document()).map(NumberedSource::number).orElse(0);
    }

    private String line(int number, Set<SourceRef> cited) {
        String file = cited.iterator().next().file();
        return "[" + number + "] " + file + " " + pages(cited) + exhibits(cited);
    }

    private String pages(Set<SourceRef> cited) {
        Set<String> sheets = new LinkedHashSet<>();
        Set<Integer> pages = new TreeSet<>();
        for (SourceRef place : cited) {
            if (places.isOnPage(place)) {
                place.page().map(Integer::valueOf).ifPresent(pages::add);
            } else {
                place.page().ifPresent(sheet -> sheets.add(words.sheet().formatted(sheet)));
            }
        }
        return words.pages().of(pages, Runs.of(pages, words.comma())) + words.listed(List.copyOf(sheets));
    }

    /** Numbered ones together, then those known by their captions. */
    private String exhibits(Set<SourceRef> cited) {
        List<String> printed = cited.stream()
                .filter(places::isOnPage)
                .map(SourceRef::exhibit)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Integer> numbers =
                printed.stream().filter(NUMBER).map(Integer::valueOf).toList();
        Stream<String> numbered = Stream.of(words.exhibits().of(numbers, Runs.of(numbers, words.comma())));
        List<String> names = Stream.concat(numbered, printed.stream().filter(NUMBER.negate()))
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        String more = names.size() > MOST_EXHIBITS ? words.more() : "";
        String few = words.listed(names.stream().limit(MOST_EXHIBITS).toList());
        return words.bracketed().formatted(few + more);
    }
}
