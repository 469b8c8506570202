package io.sectorbrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StableIdTest {

    private static final String DOCUMENT = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Test
    void whatStandsInADocumentBeginsAsItDoes() {
        String id = StableId.within(DOCUMENT, "e1", 0, "gross");

        assertThat(id).matches("9f86d0[0-9a-f]{14}").isEqualTo(StableId.within(DOCUMENT, "e1", 0, "gross"));
        assertThat(StableId.within(id, 1)).startsWith("9f86d0");
    }

    @Test
    void otherPartsOrAnotherDocumentMakeAnotherId() {
        String alike = DOCUMENT.replaceFirst("08$", "09");

        assertThat(List.of(
                        StableId.within(DOCUMENT, "a", "b"),
                        StableId.within(DOCUMENT, "ab"),
                        StableId.within(DOCUMENT, "a, b"),
                        StableId.within(alike, "a", "b")))
                .doesNotHaveDuplicates();
    }
}
