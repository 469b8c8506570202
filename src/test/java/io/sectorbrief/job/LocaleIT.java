package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real jar under the C locale, in which cron starts programs. */
class LocaleIT {

    @TempDir
    Path folder = Path.of("");

    /** Only who can name such a file can drop one. */
    @BeforeEach
    void setUp() {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
    }

    @Test
    void inputFilesWithChineseNamesAreRead() throws IOException, InterruptedException {
        Path input = Files.createDirectories(folder.resolve("input/数据"));
        Files.writeString(input.resolve("猫眼票房.csv"), """
                2023年第28周电影票房排名
                排名,影片,周票房（万元）,票房占比
                1,甲片,50000,30%
                """);

        Ended ran = run(
                "run",
                "--input",
                folder.resolve("input").toString(),
                "--output",
                folder.resolve("out").toString());
        Ended exported =
                run("export", "observations", "--output", folder.resolve("out").toString());

        assertThat(ran.code()).as(ran.errors()).isZero();
        assertThat(exported.results()).contains("\"document\":\"猫眼票房.csv\"", "\"subject\":\"甲片\"");
    }

    @Test
    void anOutputFolderWithAChineseNameIsToldWithTheMend() throws IOException, InterruptedException {
        Ended ran = run("run", "--output", folder.resolve("输出").toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.errors()).contains("cannot name", "输出", "LC_ALL=C.UTF-8");
    }

    private record Ended(int code, String results, String errors) {}

    private Ended run(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target", "sector-brief.jar").toString()));
        line.addAll(List.of(words));
        Path errors = folder.resolve("errors");
        var builder = new ProcessBuilder(line).redirectError(errors.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String results = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), results, Files.readString(errors));
    }
}
