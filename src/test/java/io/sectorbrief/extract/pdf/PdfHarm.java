package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.Harm;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways to spoil a PDF behind its parser: what a PDF says, not how it is packed; they reach more of one that is unpacked. */
enum PdfHarm implements Harm {
    REFERENCES {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            return often(whole, random, pdf -> {
                List<MatchResult> all = pdf.all(REFERENCE);
                return pdf.withOne(REFERENCE, random, old -> pick(all, random).group());
            });
        }
    },
    NUMBERS {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            return often(whole, random, pdf -> pdf.withOne(NUMBER, random, old -> pick(HOSTILE_NUMBERS, random)));
        }
    },
    OPERATORS {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            return often(whole, random, pdf -> pdf.withOne(OPERATOR, random, old -> pick(OPERATORS_TO_BE, random)));
        }
    },
    NAMES {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            return often(whole, random, pdf -> {
                List<MatchResult> all = pdf.all(NAME);
                return pdf.withOne(NAME, random, old -> pick(all, random).group());
            });
        }
    },
    STRINGS {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            return often(whole, random, pdf -> pdf.withOne(STRING, random, old -> pick(HOSTILE_STRINGS, random)));
        }
    },
    BOXES {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            return new PdfText(whole).withOne(BOX, random, old -> {
                String numbers = "%s %s %s %s %s %s";
                Object[] drawn = random.ints(6, 0, HOSTILE_NUMBERS.size())
                        .mapToObj(HOSTILE_NUMBERS::get)
                        .toArray();
                return old.substring(0, old.indexOf('[') + 1) + numbers.formatted(drawn) + "]";
            });
        }
    },
    TURNED {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            String turn = "/Rotate " + pick(List.of("45", "90", "-90", "180", "270", "1e9", "/R"), random);
            return new PdfText(whole).withOne(PAGE, random, old -> old + turn);
        }
    },
    OBJECT_LEFT_OUT {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            return often(whole, random, pdf -> onOne(pdf, random, object -> ""));
        }
    },
    OBJECT_INSTEAD_OF_ANOTHER {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            return often(
                    whole,
                    random,
                    pdf -> onOne(pdf, random, object -> {
                        String other = pick(pdf.objects(), random).group();
                        return object.substring(0, object.indexOf(' ')) + other.substring(other.indexOf(' '));
                    }));
        }
    },
    CONTENT_INSERTED {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            String one = pick(HOSTILE_CONTENT, random);
            String many = one.repeat(1 << random.nextInt(17));
            return new PdfText(whole).withOne(BETWEEN_OPERATORS, random, old -> old + many + " ");
        }
    },
    LONG_NAME {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            return new PdfText(whole).withOne(NAME, random, old -> old + "x".repeat(1 << 20));
        }
    },
    OTHER_FILTER {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            String filter = "/Filter [/" + pick(FILTERS, random) + "/" + pick(FILTERS, random) + "]";
            return new PdfText(whole).withOne(LENGTH, random, old -> filter + old);
        }
    },
    ENCRYPTED {
        @Override
        public byte[] to(byte[] whole, RandomGenerator random) {
            String version = "/V " + random.nextInt(6) + "/R " + random.nextInt(7) + "/Length " + random.nextInt(300);
            String rights = "/Encrypt <</Filter/Standard" + version + "/O(o)/U(u)/P -1/CF 1 0 R/StmF/StdCF>>";
            return new PdfText(whole).withOne(ROOT, random, old -> rights + old);
        }
    };

    private static final Pattern REFERENCE = Pattern.compile("\\b\\d+ 0 R\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<=[\\s\\[])-?\\d*\\.?\\d+(?=[\\s\\]/>])");
    private static final Pattern OPERATOR = Pattern.compile(
            "(?<=\\s)(?:T[jJfmdcwzDrLs*]|cm|[qQmlchSfFnW]|BT|ET|re|Do|gs|BDC|EMC|c[sS]|scn|rg|g)(?=\\s)");
    private static final Pattern BETWEEN_OPERATORS =
            Pattern.compile("(?<=\\s)(?:T[jJfmd*]|[qQSfhn]|BT|ET|re|Do|gs|EMC|BDC)\\s");
    private static final Pattern NAME = Pattern.compile("/[A-Za-z][\\w+-]*");
    private static final Pattern STRING = Pattern.compile("<[0-9A-Fa-f]{2,200}>|\\([^()\\\\]{1,80}\\)");
    private static final Pattern BOX =
            Pattern.compile("/(?:MediaBox|CropBox|BBox|Matrix|FontMatrix|FontBBox|W|Widths)\\s*\\[[^\\[\\]]*]");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");
    private static final Pattern LENGTH = Pattern.compile("/Length\\b");
    private static final Pattern ROOT = Pattern.compile("/Root\\b");

    private static final List<String> HOSTILE_NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "0.00001",
            "-0.00001",
            "1e-30",
            "100000",
            "-100000",
            "2147483647",
            "-2147483648",
            "4294967296",
            "99999999999999999999",
            "340282346638528859811704183484516925440",
            "1" + "0".repeat(60),
            "-1" + "0".repeat(60),
            "0." + "0".repeat(60) + "1",
            "-",
            ".",
            "--5",
            "null",
            "true",
            "/N",
            "(s)",
            "[1 2]");
    private static final List<String> OPERATORS_TO_BE = List.of(
            "", "q", "Q", "cm", "BT", "ET", "Tj", "TJ", "Tf", "Tm", "Td", "T*", "'", "\"", "re", "m", "l", "c", "v",
            "h", "S", "f", "B*", "n", "W", "Do", "gs", "sh", "BI", "ID", "EI", "BDC", "BMC", "EMC", "d0", "d1", "cs",
            "scn", "rg", "BX", "MP", "xyz");
    private static final List<String> HOSTILE_STRINGS = List.of(
            "()",
            "<>",
            "<0>",
            "(",
            "<",
            ">>",
            "<FFFF>",
            "<D800>",
            "<0000>",
            "<00410041>",
            "(" + "(".repeat(1000),
            "<" + "4E2D".repeat(20_000) + ">",
            "(\\0\\377)",
            "<FEFF>",
            "[",
            "<00000000> <FFFFFFFF>");
    private static final List<String> HOSTILE_CONTENT = List.of(
            "q ",
            "Q ",
            "[",
            "<<",
            "(",
            "BT ",
            "ET ",
            "/A BMC ",
            "0 0 m 9 9 l ",
            "9 9 400 .1 re f ",
            "9 9 .1 700 re S ",
            "2 0 0 2 0 0 cm ",
            ".5 0 0 .5 0 0 cm ",
            "0 0 0 0 0 0 cm ",
            "1 1 -1 1 9 9 cm ",
            "1e20 0 0 1e20 1e30 1e30 cm ",
            "0 Tz ",
            "-100 Tz ",
            "1e9 Tc ",
            "1e30 Ts ",
            "3 Tr ",
            "/F9 1e9 Tf ",
            "BI /W 99999 /H 99999 /BPC 8 ID x EI ",
            "1 2 3 4 5 6 7 8 9 ",
            "/P <</MCID 1>> BDC ",
            "1 g 0 0 9999 9999 re f ");
    private static final List<String> FILTERS = List.of(
            "FlateDecode",
            "LZWDecode",
            "ASCIIHexDecode",
            "ASCII85Decode",
            "RunLengthDecode",
            "DCTDecode",
            "Crypt",
            "No");

    private interface Change {
        byte[] of(PdfText pdf);
    }

    private interface ObjectChange {
        String of(String object);
    }

    private static byte[] often(byte[] whole, RandomGenerator random, Change change) {
        byte[] spoiled = whole;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            spoiled = change.of(new PdfText(spoiled));
        }
        return spoiled;
    }

    private static byte[] onOne(PdfText pdf, RandomGenerator random, ObjectChange change) {
        List<MatchResult> objects = pdf.objects();
        if (objects.isEmpty()) {
            return pdf.with(0, 0, "");
        }
        MatchResult object = pick(objects, random);
        return pdf.with(object.start(), object.end(), change.of(object.group()));
    }

    private static <T> T pick(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }
}
