package io.sectorbrief.extract.pdf.drawn;

import java.text.Normalizer;

/**
 * Fonts that map two characters to one glyph come back as radicals ({@code ⾏}) or compatibility forms where the text
 * meant ideographs (行), as a bar ({@code ―}) where it meant a dash (—), and as one character where it meant several
 * letters ({@code ﬁ}).
 */
final class PlainForms {

    private static final String RADICALS = "⼾⺁⺊⺌⺍⺕⺜⺝⺟⺠⺢⺪⺮⺳⺼⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳";
    private static final String IDEOGRAPHS = "户厂卜小小彐日月母民水疋竹网肉虎西见角贝车长长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟";

    private static final char BAR = '―';
    private static final char DASH = '—';

    private PlainForms() {}

    static String plain(String text) {
        return (hasOther(text) ? replaced(text) : text).replace(BAR, DASH);
    }

    private static boolean hasOther(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOther(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String replaced(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = RADICALS.indexOf(c);
            String one = String.valueOf(c);
            result.append(
                    known >= 0
                            ? String.valueOf(IDEOGRAPHS.charAt(known))
                            : isOther(c) ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
        }
        return result.toString();
    }

    private static boolean isOther(int codePoint) {
        return within(codePoint, 0x2E80, 0x2FDF)
                || within(codePoint, 0xF900, 0xFAFF)
                || within(codePoint, 0xFB00, 0xFB06);
    }

    private static boolean within(int codePoint, int low, int high) {
        return codePoint >= low && codePoint <= high;
    }
}
