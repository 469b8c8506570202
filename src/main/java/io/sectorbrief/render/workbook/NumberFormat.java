package io.sectorbrief.render.workbook;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How a column's numbers are shown; 亿 and 万 are formats of the full number, never text and never a smaller number. They set
 * the point and the separators of thousands themselves, because a format can only scale by thousands.
 */
enum NumberFormat {
    TEXT("text", "@"),
    GENERAL("general", "General"),
    WHOLE("whole", "#,##0"),
    RANK("rank", "0"),
    DECIMAL("decimal", "#,##0.0"),
    DECIMAL2("decimal2", "#,##0.00"),
    WAN("wan", "[>=10000000000]#\\,000\\,000\\.0,\"万\";[>=10000000]#\\,000\\.0,\"万\";0\\.0,\"万\""),
    YI("yi", "[>=100000000000]#\\,000\\.00,,\"亿\";0\\.00,,\"亿\""),
    PERCENT("percent", "0.0%"),
    PERCENT2("percent2", "0.00%"),
    CHANGE("change", "\"▲\"0.0%;\"▼\"0.0%;0.0%"),
    CHANGE2("change2", "\"▲\"0.00%;\"▼\"0.00%;0.00%"),
    MOVE("move", "\"▲\"0;\"▼\"0;\"—\""),
    MOVE1("move1", "\"▲\"0.0;\"▼\"0.0;\"—\""),
    FLAG("flag", "\"✓\";;"),
    DATE("date", "yyyy-mm-dd");

    private final String token;
    private final String pattern;

    NumberFormat(String token, String pattern) {
        this.token = token;
        this.pattern = pattern;
    }

    static NumberFormat named(String token) {
        return Arrays.stream(values())
                .filter(format -> format.token.equals(token))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no number format '" + token + "'; there are "
                        + Arrays.stream(values()).map(format -> format.token).collect(Collectors.joining(", "))));
    }

    /** The pattern, with a sign such as ≥ before the number in each of its sections. */
    String pattern(String sign, Reckoning reckoning) {
        String own = pattern(reckoning);
        return sign.isEmpty()
                ? own
                : Arrays.stream(own.split(";", -1))
                        .map(section -> section.replaceFirst("^(\\[[^]]*])?", "$1\"" + sign + "\""))
                        .collect(Collectors.joining(";"));
    }

    private String pattern(Reckoning reckoning) {
        if (reckoning == Reckoning.CHINESE) {
            return pattern;
        }
        return switch (this) {
            case WAN -> "#,##0.00,,\"m\"";
            case YI -> "[>=1000000000]#,##0.00,,,\"bn\";#,##0.0,,\"m\"";
            default -> pattern;
        };
    }

    /** Whether rises are red and falls green. */
    boolean showsDirection() {
        return this == CHANGE || this == CHANGE2 || this == MOVE || this == MOVE1;
    }
}
