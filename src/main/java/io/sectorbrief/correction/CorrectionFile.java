package io.sectorbrief.correction;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.sectorbrief.extract.sheet.PlainRows;
import io.sectorbrief.intake.FileName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code corrections.csv} of an input folder, to which lines are appended; what stands in it is never changed. */
public final class CorrectionFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;

    public CorrectionFile(Path input) {
        this.file = input.resolve("corrections.csv");
    }

    public Path path() {
        return file;
    }

    /**
     * Appends a correction.
     *
     * @throws IllegalStateException if the file is no UTF-8 with commas, or lacks a column the line needs
     * @throws IOException if it cannot be written
     */
    public void append(Correction line) throws IOException {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        put(texts, Field.OBSERVATION, line.observation());
        put(texts, Field.DOCUMENT, line.place().document());
        put(texts, Field.PAGE, line.place().page());
        put(texts, Field.EXHIBIT, line.place().exhibit());
        put(texts, Field.ROW, line.place().row().map(String::valueOf));
        put(texts, Field.COLUMN, line.place().column());
        put(texts, Field.PRINTED, line.printed());
        put(texts, Field.VALUE, Optional.of(line.value()));
        put(texts, Field.WHO, Optional.of(line.who()));
        put(texts, Field.WHY, Optional.of(line.why()));
        write(texts);
    }

    /**
     * Appends a name that is confirmed.
     *
     * @throws IllegalStateException if the file is no UTF-8 with commas, or lacks a column the line needs
     * @throws IOException if it cannot be written
     */
    public void confirm(String name, String entity, String kind, String who, String why) throws IOException {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.put(Field.NAME, name);
        texts.put(Field.ENTITY, entity);
        texts.put(Field.KIND, kind);
        put(texts, Field.WHO, Optional.of(who));
        put(texts, Field.WHY, Optional.of(why));
        write(texts);
    }

    private static void put(Map<Field, String> texts, Field field, Optional<String> text) {
        text.filter(one -> !one.isEmpty()).ifPresent(one -> texts.put(field, one));
    }

    private void write(Map<Field, String> texts) throws IOException {
        boolean begins = !Files.exists(file) || Files.size(file) == 0;
        List<Optional<Field>> columns = begins ? everyField() : header();
        Set<Field> missing = EnumSet.noneOf(Field.class);
        missing.addAll(texts.keySet());
        columns.forEach(column -> column.ifPresent(missing::remove));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(FileName.text(file) + " has no column "
                    + String.join(", ", missing.stream().map(Field::token).toList()) + "; add it to its first line");
        }
        List<String> cells = columns.stream()
                .map(column ->
                        column.map(texts::get).map(CorrectionFile::guarded).orElse(""))
                .toList();
        String before = begins ? BYTE_ORDER_MARK + csv(titles()) : endsWithItsLine() ? "" : "\n";
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, before + csv(cells), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static List<Optional<Field>> everyField() {
        return Stream.of(Field.values()).map(Optional::of).toList();
    }

    private static List<String> titles() {
        return Stream.of(Field.values()).map(Field::token).toList();
    }

    /** What a spreadsheet would take for a formula is a text. */
    private static String guarded(String text) {
        return text.isEmpty() || "=+-@".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private static String csv(Collection<String> cells) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<Optional<Field>> header() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<String> titles = PlainRows.of(file).stream()
                .findFirst()
                .map(PlainRows.Line::texts)
                .orElse(List.of());
        if (!isUtf8(bytes) || (titles.size() > 1 && !firstLine(bytes).contains(","))) {
            throw new IllegalStateException(
                    FileName.text(file) + " is no text in UTF-8 with commas; save it as 'CSV UTF-8'");
        }
        return titles.stream()
                .map(title -> Field.of(title.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String firstLine(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }

    private boolean endsWithItsLine() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return bytes[bytes.length - 1] == '\n';
    }
}
