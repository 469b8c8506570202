package io.sectorbrief.job;

import io.sectorbrief.model.Document;
import io.sectorbrief.store.DocumentStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * One partition a document that was not read yet, named by the document: a partition that died before its context was
 * written still knows what it is about.
 */
final class UnreadDocuments implements Partitioner {

    private static final int SHA256_LENGTH = 64;

    /** What a step's name may have in the history (100), less the step, the digest and two separators. */
    private static final int FILE_NAME_LENGTH = 100 - SHA256_LENGTH - DocumentReading.STEP.length() - 2;

    private final DocumentStore documents;
    private final List<String> readings;
    private final Progress progress;

    UnreadDocuments(Tonight tonight) {
        this.documents = tonight.store().documents();
        this.readings = List.of(tonight.settings().reading(), tonight.settings().readingInTime());
        this.progress = tonight.progress();
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        List<Document> unread = documents.unread(readings);
        progress.started(DocumentReading.STEP, unread.size());
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        unread.forEach(document -> partitions.put(name(document), new ExecutionContext()));
        return partitions;
    }

    private static String name(Document document) {
        String file = document.fileName();
        return document.sha256() + " " + file.substring(0, Math.min(file.length(), FILE_NAME_LENGTH));
    }

    /** SHA-256 of the document a partition's step is about. */
    static String document(String stepName) {
        int start = stepName.indexOf(':') + 1;
        return stepName.substring(start, start + SHA256_LENGTH);
    }
}
