package io.sectorbrief.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.message.English;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.normalise.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in several desks' wordings, each followed by what the project's own definitions read in it, once or more. */
class ClaimWordingsTest {

    private static final Claims CLAIMS =
            Claims.of(Datasets.load(Path.of("jobs")).orThrow()).orThrow();

    /** Where a mark may hang; on a ten it would be a power. */
    private static final Pattern END_OF_WORD =
            Pattern.compile("(?<=[\\p{IsHan}\\p{L}%》）)])(?=[，。、；（(])|(?<=\\d)(?<!10)(?=[，。、；（(])");

    static Stream<List<String>> wordings() throws IOException {
        String spec = Files.readString(Path.of("src/test/resources/claim/wordings.txt"));
        return Stream.of(spec.split("\n\n"))
                .map(block -> block.lines().map(String::strip).toList());
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void definitionsReadTheSentence(List<String> wording) {
        List<Claim> claims = CLAIMS.read(List.of(new Paragraph(1, wording.get(0), List.of())));

        assertThat(claims.stream().map(ClaimWordingsTest::told).distinct())
                .containsExactlyInAnyOrderElementsOf(wording.subList(1, wording.size()));
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void marksOfFootnotesChangeNothing(List<String> wording) {
        String marked = END_OF_WORD.matcher(wording.get(0)).replaceAll("¹,⁽ᵃ⁾");
        List<Claim> claims = CLAIMS.read(List.of(new Paragraph(1, marked, List.of())));

        assertThat(claims.stream().map(ClaimWordingsTest::told).distinct())
                .containsExactlyInAnyOrderElementsOf(wording.subList(1, wording.size()));
    }

    /** {@code stock_quote[HK] 甲科技-W chg_week 0.159}, the scope in brackets where the sentence or its pattern has one. */
    private static String told(Claim claim) {
        String where = claim.scope().map("[%s]"::formatted).orElse("");
        return String.join(" ", claim.dataset() + where, claim.subject(), claim.metric(), told(claim.value()));
    }

    private static String told(Printed value) {
        if (value instanceof Printed.Amount amount) {
            return amount.quantity().number().toPlainString();
        }
        return value instanceof Printed.Unreadable unreadable
                ? "Unreadable[why=%s]".formatted(English.text(unreadable.why()))
                : value.toString();
    }
}
