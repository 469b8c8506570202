package io.sectorbrief.intake;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * File names as text, and back, in UTF-8 whatever the locale. Under the C locale, which cron uses, Java can neither
 * print nor build a path with a Chinese name, though it can open one; the bytes of a path survive in its URI.
 */
public final class FileName {

    private static final char LOST = '\uFFFD';
    private static final Path ROOT = Path.of("/");

    private FileName() {}

    /**
     * The path of this name.
     *
     * @throws InvalidPathException if no file can have such a name
     */
    public static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException unmappable) {
            if (text.indexOf('\0') >= 0) {
                throw unmappable;
            }
            Path absolute = Path.of(URI.create("file:///" + escaped(text.startsWith("/") ? text.substring(1) : text)));
            return text.startsWith("/") ? absolute : ROOT.relativize(absolute);
        }
    }

    /** The file that stands below a folder under this relative name, with {@code /} between folders. */
    public static Path below(Path folder, String relative) {
        return folder.resolve(path(relative));
    }

    /** The name of a path, with {@code /} between folders. */
    public static String text(Path path) {
        String plain = path.toString();
        if (plain.indexOf(LOST) < 0) {
            return plain.replace(path.getFileSystem().getSeparator(), "/");
        }
        String whole = unescaped(ROOT.resolve(path).toUri().getRawPath());
        String name = whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
        return path.isAbsolute() ? name : name.substring(1);
    }

    /**
     * Demands that a folder can be handed as text to a library that takes no path.
     *
     * @throws IllegalStateException if the locale has no letters for its name
     */
    public static void demandNameable(Path folder) {
        Path absolute = folder.toAbsolutePath();
        if (absolute.toString().indexOf(LOST) >= 0) {
            throw new IllegalStateException("the locale this program was started in cannot name " + text(absolute)
                    + "; start it with LC_ALL=C.UTF-8 (in a crontab: a line LC_ALL=C.UTF-8 above it)");
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b == '/' || b == '.' || b == '-' || b == '_' || (b > 0 && Character.isLetterOrDigit(b));
            out.append(
                    plain
                            ? String.valueOf((char) b)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return out.toString();
    }

    private static String unescaped(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(escaped, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(escaped.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
