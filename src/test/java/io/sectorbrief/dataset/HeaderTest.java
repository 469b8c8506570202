package io.sectorbrief.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    void unitsInBracketsAndStarsAreNoPartOfTheName() {
        var header = Header.of(List.of("带货销售额(亿) *"));

        assertThat(header.name()).isEqualTo("带货销售额");
        assertThat(header.remarks()).containsExactly("亿");
    }

    @Test
    void labelledRemarksOfTerminalsAreTakenApart() {
        var header = Header.of(List.of("总市值1", "[交易日期] 20230714\n[单位] 亿港元"));

        assertThat(header.name()).isEqualTo("总市值1");
        assertThat(header.remarks()).containsExactly("20230714", "亿港元");
    }

    @Test
    void unitInTheSquareBracketsOfATerminalIsARemark() {
        var header = Header.of(List.of("总市值[亿港元]"));

        assertThat(header.name()).isEqualTo("总市值");
        assertThat(header.remarks()).containsExactly("亿港元");
    }

    @Test
    void whatIsRemarkedOfAGroupIsNotTheColumnsOwn() {
        var header = Header.of(List.of("输入价格（元/百万tokens）", "降幅(%)"));

        assertThat(header.remarks()).containsExactly("%", "元/百万tokens");
        assertThat(header.ownRemarks()).containsExactly("%");
    }

    @Test
    void aUnitOnItsOwnHeaderRowIsARemark() {
        var header = Header.of(List.of("周票房", "万元"));

        assertThat(header.name()).isEqualTo("周票房");
        assertThat(header.remarks()).containsExactly("万元");
    }

    @Test
    void aNameBelowAGroupIsTheInnermost() {
        var header = Header.of(List.of("涨幅前五", "公司"));

        assertThat(new Wording("公司").names(header)).isTrue();
        assertThat(new Wording("涨幅前*/公司").names(header)).isTrue();
        assertThat(new Wording("跌幅前*/公司").names(header)).isFalse();
    }
}
