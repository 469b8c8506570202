package io.sectorbrief.render.pdf;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.UnaryOperator;

/** The text of a page without its pictures, which are written in it as megabytes of letters that no typesetting concerns. */
final class PicturesAside {

    /** What a picture in a page begins with; the next quotation mark ends it. */
    static final String PICTURE = "data:image/png;base64,";

    private PicturesAside() {}

    /** The same with the text changed between its pictures, of which none may be left out, added or moved. */
    static String typeset(String xhtml, UnaryOperator<String> typesetting) {
        Queue<String> pictures = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int picture = begin(xhtml, done); picture >= 0; picture = begin(xhtml, done)) {
            int end = xhtml.indexOf('"', picture);
            text.append(xhtml, done, picture);
            pictures.add(xhtml.substring(picture, end));
            done = end;
        }
        return backIn(typesetting.apply(text.append(xhtml, done, xhtml.length()).toString()), pictures, xhtml.length());
    }

    private static String backIn(String text, Queue<String> pictures, int length) {
        StringBuilder whole = new StringBuilder(length + length / 100);
        int done = 0;
        while (!pictures.isEmpty()) {
            int place = begin(text, done);
            whole.append(text, done, place).append(pictures.remove());
            done = place;
        }
        return whole.append(text, done, text.length()).toString();
    }

    /** Behind the letters that every picture begins with. */
    private static int begin(String text, int from) {
        int start = text.indexOf(PICTURE, from);
        return start < 0 ? start : start + PICTURE.length();
    }
}
