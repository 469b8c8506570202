package io.sectorbrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class SentenceTest {

    static List<Map<String, Object>> cases() throws IOException {
        return new Yaml().load(Files.readString(Path.of("src/test/resources/model/sentences.yaml")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextIsItsSentencesEndToEnd(Map<String, Object> described) {
        Paragraph paragraph = new Paragraph(1, String.valueOf(described.get("text")), List.of());

        assertThat(paragraph.sentences())
                .extracting(sentence -> sentence.in(paragraph))
                .as(String.valueOf(described.get("says")))
                .isEqualTo(described.get("sentences"));
        assertThat(paragraph.sentences().get(0).start()).isZero();
        for (int i = 1; i < paragraph.sentences().size(); i++) {
            assertThat(paragraph.sentences().get(i).start())
                    .isEqualTo(paragraph.sentences().get(i - 1).end());
        }
    }
}
