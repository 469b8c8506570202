package io.sectorbrief.intake;

import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Refusal.Cause;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Lets in what can be read. The bytes decide the kind; a name that claims another kind is refused, for a renamed file is
 * a mistake somebody should see, but for xls and xlsx, which desks mix up daily and Excel opens alike. A name that claims
 * nothing is no obstacle.
 */
public final class Door {

    private static final Map<String, DocumentKind> CLAIMS = Map.of(
            "pdf", DocumentKind.PDF,
            "xlsx", DocumentKind.XLSX,
            "xlsm", DocumentKind.XLSX,
            "xls", DocumentKind.XLS,
            "et", DocumentKind.XLS,
            "csv", DocumentKind.CSV,
            "tsv", DocumentKind.CSV,
            "txt", DocumentKind.CSV);

    private Door() {}

    /**
     * Looks at a file's first and last bytes and its name.
     *
     * @throws IOException if it cannot be opened
     */
    public static Admission admit(Path file) throws IOException {
        DocumentKind claimed = claim(file);
        Content content = ContentProbe.probe(file);
        return switch (content) {
            case EMPTY -> refused(claimed, Cause.EMPTY, "The file is empty. Ask for it again.");
            case LOCKED_WORKBOOK ->
                refused(
                        content.kind(),
                        Cause.PASSWORD,
                        "The workbook opens with a password. Save it without one and drop it again.");
            case PDF, XLSX, XLS, TEXT -> compare(claimed, content);
            default -> stranger(claimed, content);
        };
    }

    private static Admission compare(DocumentKind claimed, Content content) {
        DocumentKind kind = content.kind();
        if (claimed == DocumentKind.OTHER || claimed == kind || (isWorkbook(claimed) && isWorkbook(kind))) {
            return new Admission.Admitted(kind);
        }
        return refused(
                claimed,
                Cause.NOT_WHAT_ITS_NAME_SAYS,
                "The name says " + claimed.token() + ", the bytes are " + content.words()
                        + ". Give it the right ending if it is the right file.");
    }

    private static Admission stranger(DocumentKind claimed, Content content) {
        String mend = " Save it as PDF, xlsx or csv and drop it again.";
        return claimed == DocumentKind.OTHER
                ? refused(claimed, Cause.UNKNOWN_FORMAT, "The file is " + content.words() + "." + mend)
                : refused(
                        claimed,
                        Cause.NOT_WHAT_ITS_NAME_SAYS,
                        "The name says " + claimed.token() + ", the bytes are " + content.words() + "." + mend);
    }

    private static boolean isWorkbook(DocumentKind kind) {
        return kind == DocumentKind.XLS || kind == DocumentKind.XLSX;
    }

    private static DocumentKind claim(Path file) {
        String name = FileName.text(file.toAbsolutePath());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return CLAIMS.getOrDefault(ending, DocumentKind.OTHER);
    }

    private static Admission refused(DocumentKind kind, Cause cause, String reason) {
        return new Admission.Refused(kind, new Refusal(cause, reason));
    }
}
