package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeRulesTest {

    private static final String CAPTION = "A股行情 (2023-07-10 至 2023-07-14)";
    private static final String RIGHT = "300364.SZ | 中文 | 11.20";

    @Test
    void codeOfAnotherExchangeIsQuarantinedBesideTheRightOne() {
        Reviewed reviewed = quotes("代码 | 简称 | 收盘价(元)", "300364.SH | 中文 | 11.20", RIGHT);

        Finding finding = only(reviewed);
        assertThat(finding.rule()).isEqualTo("code_exchange");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.expected()).contains("300364.SZ");
        assertThat(codes(reviewed, Status.QUARANTINED)).containsExactly("300364.SH");
        assertThat(codes(reviewed, Status.ACCEPTED)).containsExactly("300364.SZ");
    }

    @Test
    void suffixOfNoExchangeIsMarkedButKept() {
        Reviewed reviewed = quotes("代码 | 简称 | 收盘价(元)", "300364.ZS | 中文 | 11.20");

        assertThat(only(reviewed).rule()).isEqualTo("code_form");
        assertThat(only(reviewed).severity()).isEqualTo(Severity.WARN);
        assertThat(codes(reviewed, Status.ACCEPTED)).containsExactly("300364.ZS");
        assertThat(reviewed.observations().get(0).findings())
                .containsExactly(only(reviewed).id());
    }

    @Test
    void whatStandsBesideAContradictedCodeKeepsItsStanding() {
        Reviewed reviewed =
                quotes("代码 | 简称 | 收盘价(元) | 代码 | 简称 | 收盘价(元)", "300364.SH | 中文 | 11.20 | 603000.SH | 人民 | 34.08");

        assertThat(codes(reviewed, Status.QUARANTINED)).containsExactly("300364.SH");
        assertThat(codes(reviewed, Status.ACCEPTED)).containsExactly("603000.SH");
    }

    @Test
    void bondsAndIndicesOfShanghaiAreNoContradiction() {
        assertThat(quotes("代码 | 简称 | 收盘价(元)", "113050.SH | 南银 | 110.20", "000300.SH | 指数 | 3899.1")
                        .findings())
                .isEmpty();
    }

    private static Reviewed quotes(String header, String... rows) {
        return Sample.empty().table(CAPTION, header, rows).reviewed();
    }

    private static Finding only(Reviewed reviewed) {
        assertThat(reviewed.findings()).hasSize(1);
        return reviewed.findings().get(0);
    }

    private static List<String> codes(Reviewed reviewed, Status status) {
        return reviewed.observations().stream()
                .filter(one -> one.status() == status)
                .map(Observation::code)
                .map(code -> code.orElse(""))
                .toList();
    }
}
