package io.sectorbrief.extract.sheet.xlsx;

import io.sectorbrief.extract.sheet.limit.SheetLimits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text between the tags of an element, without its runs' styles and without how it is pronounced ({@code rPh}); what
 * is longer than a cell can be is cut, as Excel does.
 */
public final class RichText {

    /** {@code _x000D_}: how characters are written that XML has not. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Texts of an element's {@code t} children, up to its end tag. */
    public static String read(XMLStreamReader reader, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (!isEnd(reader, reader.next(), element)) {
            if (reader.isStartElement() && reader.getLocalName().equals("rPh")) {
                skip(reader);
            } else if (reader.isStartElement() && reader.getLocalName().equals("t")) {
                text.append(plain(reader));
            }
        }
        return unescaped(text.length() > SheetLimits.TEXT ? text.substring(0, SheetLimits.TEXT) : text.toString());
    }

    /** Characters up to the next end tag. */
    public static String plain(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isCharacters() && text.length() < SheetLimits.TEXT) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** Text with its escaped characters as they are. */
    public static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(escaped ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16))))
                : text;
    }

    /** Leaves out how a text is pronounced. */
    public static void skip(XMLStreamReader reader) throws XMLStreamException {
        int event = reader.getEventType();
        while (!isEnd(reader, event, "rPh")) {
            event = reader.next();
        }
    }

    private static boolean isEnd(XMLStreamReader reader, int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element);
    }
}
