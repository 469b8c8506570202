package io.sectorbrief.claim;

import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.definition.Loaded;
import io.sectorbrief.definition.Problems;
import io.sectorbrief.model.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the claims that the definitions declare out of prose; knows no sentence of its own. */
public final class Claims {

    private final List<ClaimPattern> patterns;

    private Claims(List<ClaimPattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** Compiles the claims of every dataset; broken ones are left out and told with file, line and mend. */
    public static Loaded<Claims> of(Datasets datasets) {
        Problems problems = new Problems();
        List<ClaimPattern> patterns = new ArrayList<>();
        for (DatasetDefinition definition : datasets.definitions()) {
            definition
                    .claims()
                    .forEach(declared ->
                            ClaimPattern.of(definition, declared, problems).ifPresent(patterns::add));
        }
        return new Loaded<>(new Claims(patterns), problems.list());
    }

    /** Every claim, paragraph by paragraph, in the order of the patterns; the same statement of a paragraph once. */
    public List<Claim> read(List<Paragraph> paragraphs) {
        Set<Claim> claims = new LinkedHashSet<>();
        String before = "";
        String heading = "";
        for (Paragraph paragraph : paragraphs) {
            var told = new Told(paragraph, before, heading);
            for (ClaimPattern pattern : patterns) {
                claims.addAll(ClaimFinder.find(pattern, told));
            }
            before = paragraph.text();
            if (!before.contains("。")) {
                heading = Heading.in(before).orElse("");
            }
        }
        return List.copyOf(claims);
    }
}
