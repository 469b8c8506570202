package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramDigestTest {

    @TempDir
    private Path temporary;

    private Path classes;

    @BeforeEach
    void twoRooms() throws IOException {
        classes = temporary.resolve("classes");
        write("reader/page/Glyph.class", "a glyph");
        write("reader/Door.class", "a door");
        write("painter/Brush.class", "a brush");
    }

    @Test
    void isTheSameInClassesAndInTheJarMadeOfThem() throws IOException {
        assertThat(ProgramDigest.of(jar(), "reader")).isEqualTo(ProgramDigest.of(folder(), "reader"));
    }

    @Test
    void changesWithAClassFarBelowItsRoom() throws IOException {
        String before = ProgramDigest.of(folder(), "reader");

        write("reader/page/Glyph.class", "another glyph");

        assertThat(ProgramDigest.of(folder(), "reader")).isNotEqualTo(before);
    }

    @Test
    void doesNotChangeWithAClassOfAnotherRoom() throws IOException {
        String before = ProgramDigest.of(folder(), "reader");

        write("painter/Brush.class", "another brush");

        assertThat(ProgramDigest.of(folder(), "reader")).isEqualTo(before);
    }

    @Test
    void everyStageHasOneOfItsOwn() {
        assertThat(ProgramDigest.values()).extracting(ProgramDigest::digest).doesNotHaveDuplicates();
    }

    private String folder() {
        return classes.toUri().toString();
    }

    private String jar() throws IOException {
        Path jar = temporary.resolve("program.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                var entries = new JarOutputStream(file);
                var found = Files.walk(classes)) {
            for (Path path :
                    found.filter(path -> !path.equals(classes)).sorted().toList()) {
                String name = classes.relativize(path).toString();
                entries.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
                if (Files.isRegularFile(path)) {
                    Files.copy(path, entries);
                }
                entries.closeEntry();
            }
        }
        return URI.create("jar:" + jar.toUri() + "!/").toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
