package io.sectorbrief.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Extraction;
import org.junit.jupiter.api.Test;

class StoreJsonTest {

    @Test
    void whatAnEarlierReleaseDidNotKeepIsEmpty() {
        String earlier = "{\"pages\": 3, \"title\": \"周报\", \"paragraphs\": [], \"exhibits\": [], \"findings\": []}";

        Extraction read = StoreJson.read(earlier, Extraction.class);

        assertThat(read.title()).contains("周报");
        assertThat(read.publisher()).isEmpty();
        assertThat(read.texts()).isEmpty();
    }
}
