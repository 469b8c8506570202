package io.sectorbrief.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "数据/周 票房_2023-W28.xlsx", "/数据/100%.csv", "../x/甲.xls", "."})
    void aNameSurvivesThePathAndBack(String name) {
        assertThat(FileName.text(FileName.path(name))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8"})
    void chineseNamesAreBuiltOpenedAndToldUnderAnyLocale(String locale) throws IOException {
        Path file = Files.writeString(folder.resolve("影片 100%.csv"), "inhalt");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Probe.class.getName(),
                folder.toString());
        builder.environment().keySet().removeIf(key -> key.equals("LANG") || key.startsWith("LC_"));
        builder.environment().put("LC_ALL", locale);
        Process process = builder.redirectErrorStream(true).start();

        try (InputStream out = process.getInputStream()) {
            assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("影片 100%.csv inhalt " + file.getFileName());
        }
    }

    /** Run in a process of its own, for a locale is fixed when Java starts. */
    static final class Probe {

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            String name = "影片 100%.csv";
            Path listed = new InputFolder(folder).files().get(0);
            String told = FileName.text(FileName.path(name)) + " "
                    + Files.readString(FileName.below(folder, name)) + " "
                    + FileName.text(folder.relativize(listed));
            System.out.write(told.getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }

    @Test
    void aNameBelowAFolderIsFound() {
        assertThat(FileName.text(FileName.below(Path.of("input"), "子/甲.pdf"))).isEqualTo("input/子/甲.pdf");
    }
}
