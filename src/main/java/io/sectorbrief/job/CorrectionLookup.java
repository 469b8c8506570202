package io.sectorbrief.job;

import io.sectorbrief.correction.Correction;
import io.sectorbrief.correction.CorrectionBook;
import io.sectorbrief.model.Document;
import io.sectorbrief.store.KnownDocument;
import io.sectorbrief.store.Store;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which corrections are about which document, as the store knows by now. */
final class CorrectionLookup {

    private final CorrectionBook book;
    private final Store store;
    private final Set<String> known;

    CorrectionLookup(CorrectionBook book, Store store) {
        this.book = book;
        this.store = store;
        this.known = book.corrections().stream().map(Correction::key).collect(Collectors.toSet());
    }

    /** Documents that were understood under other corrections than are about them now. */
    List<Document> changed() {
        Map<String, Set<String>> before = store.corrections().keys();
        if (before.isEmpty() && book.corrections().isEmpty()) {
            return List.of();
        }
        Map<String, String> read = read();
        Map<String, Set<String>> names = store.documents().names();
        return store.documents().all().stream()
                .map(KnownDocument::document)
                .filter(document -> !before.getOrDefault(document.sha256(), Set.of())
                        .equals(expected(document, read, names, before)))
                .filter(document ->
                        store.extractions().extraction(document.sha256()).isPresent())
                .toList();
    }

    /** Keys of the lines that are known to be about a document before it is read into. */
    Set<String> expected(Document document) {
        return book.corrections().isEmpty()
                ? Set.of()
                : expected(
                        document,
                        read(),
                        store.documents().names(),
                        store.corrections().keys());
    }

    private Map<String, String> read() {
        return store.corrections()
                .documents(book.corrections().stream()
                        .flatMap(line -> line.observation().stream())
                        .toList());
    }

    private Set<String> expected(
            Document document,
            Map<String, String> read,
            Map<String, Set<String>> names,
            Map<String, Set<String>> before) {
        Set<String> keys = new HashSet<>(before.getOrDefault(document.sha256(), Set.of()));
        keys.retainAll(known);
        book.naming(document).forEach(line -> keys.add(line.key()));
        book.naming(names.getOrDefault(document.sha256(), Set.of())).forEach(line -> keys.add(line.key()));
        book.corrections().stream()
                .filter(line -> line.observation()
                        .flatMap(id -> Optional.ofNullable(read.get(id)))
                        .filter(document.sha256()::equals)
                        .isPresent())
                .forEach(line -> keys.add(line.key()));
        return keys;
    }
}
