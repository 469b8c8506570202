package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    @Test
    void everyTemplateParses() {
        assertThat(Templates.check(Path.of("templates"))).isEmpty();
    }
}
