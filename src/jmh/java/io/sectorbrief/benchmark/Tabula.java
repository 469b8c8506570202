package io.sectorbrief.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds tabula-java on a class path of its own: it needs PDFBox 2, and there is PDFBox 3 on ours. */
final class Tabula {

    /** Written by the build, with all that tabula needs and nothing of ours. */
    private static final Path CLASS_PATH = Path.of("target", "tabula.classpath");

    private Tabula() {}

    /** @param options of tabula's command line */
    @SuppressWarnings("unchecked")
    static Consumer<Path> with(String... options) {
        try {
            ClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
            return (Consumer<Path>) loader.loadClass(TabulaCommand.class.getName())
                    .getConstructor(List.class)
                    .newInstance(List.of(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("tabula cannot be started from " + CLASS_PATH, e);
        }
    }

    private static URL[] classPath() throws IOException {
        List<URL> places = new ArrayList<>();
        places.add(Tabula.class.getProtectionDomain().getCodeSource().getLocation());
        for (String jar : Files.readString(CLASS_PATH).strip().split(File.pathSeparator)) {
            places.add(url(jar));
        }
        return places.toArray(URL[]::new);
    }

    private static URL url(String jar) throws MalformedURLException {
        return Path.of(jar).toUri().toURL();
    }
}
