package io.sectorbrief.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import java.util.List;
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

    @Test
    void findingsAndObservationsOfAnEarlierReleaseKeepWhatTheySaid() {
        String place = "{\"document\": \"sha\", \"file\": \"a.pdf\", \"raw\": \"2694\"}";
        String finding =
                "{\"id\": \"f\", \"rule\": \"range\", \"severity\": \"WARN\", \"message\": \"too much\", \"source\": "
                        + place + ", \"observations\": [], \"related\": []}";
        String observation =
                "{\"id\": \"o\", \"dataset\": \"d\", \"subject\": \"甲\", \"subjectRaw\": \"甲\", \"metric\": \"m\","
                        + " \"period\": \"2023-W28\", \"value\": {\"is\": \"quantity\", \"number\": 5, \"unit\": \"CNY\","
                        + " \"qualifier\": \"EQ\", \"step\": 0}, \"status\": \"CORRECTED\", \"origin\": \"CORRECTION\", \"source\": "
                        + place + ", \"findings\": []}";

        assertThat(StoreJson.read(finding, Finding.class))
                .satisfies(read -> assertThat(read.message()).isEqualTo("too much"))
                .satisfies(read -> assertThat(read.told()).isEmpty());
        assertThat(StoreJson.read(observation, Observation.class).shown()).isEqualTo("5 CNY (corrected; printed 2694)");
    }

    @Test
    void aMessageIsKeptWithAllThatItIsMadeOf() {
        Message message =
                Message.of("exhibit_in_doubt").with("page", 3).parts("why", List.of(Message.of("doubt.no_header")));

        assertThat(StoreJson.read(StoreJson.write(message), Message.class)).isEqualTo(message);
    }
}
