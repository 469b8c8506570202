package io.sectorbrief.render.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
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

    private static final Set<String> BOUNDS = Set.of("≥", "≤", "<");

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

    /** The format of a number with this sign: a bound that this one would round, and so make another, is shown whole. */
    NumberFormat holding(String sign, String number, Reckoning reckoning) {
        boolean reduces = this == WAN || this == YI;
        return reduces
                        && BOUNDS.contains(sign)
                        && new BigDecimal(number)
                                        .remainder(last(number, reckoning))
                                        .signum()
                                != 0
                ? WHOLE
                : this;
    }

    /** What one in the last digit shown is worth. */
    private BigDecimal last(String number, Reckoning reckoning) {
        if (reckoning == Reckoning.CHINESE) {
            return this == WAN ? new BigDecimal("1E3") : new BigDecimal("1E6");
        }
        boolean billions = this == YI && new BigDecimal(number).compareTo(new BigDecimal("1E9")) >= 0;
        return billions ? new BigDecimal("1E7") : new BigDecimal("1E4");
    }

    private String pattern(Reckoning reckoning) {
        if (reckoning == Reckoning.CHINESE) {
            return pattern;
        }
        return switch (this) {
            case WAN -> "[>=1000000]#,##0.00,,\"m\";#,##0";
            case YI -> "[>=1000000000]#,##0.00,,,\"bn\";[>=1000000]#,##0.00,,\"m\";#,##0";
            default -> pattern;
        };
    }

    /** Whether rises are red and falls green. */
    boolean showsDirection() {
        return this == CHANGE || this == CHANGE2 || this == MOVE || this == MOVE1;
    }
}
