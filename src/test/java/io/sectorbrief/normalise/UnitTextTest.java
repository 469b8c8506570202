package io.sectorbrief.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTextTest {

    @ParameterizedTest
    @CsvSource({
        "周票房 (万), CNY, , 10000",
        "总市值(亿美元), USD, USD, 100000000",
        "收盘价(港元), HKD, HKD, 1",
        "月访问量（百万次）, VISITS, VISITS, 1000000",
        "平均访问时长（分钟）, SECONDS, SECONDS, 60",
        "周涨跌幅 (%), FRACTION, FRACTION, 0.01",
        "单位：万元, CNY, CNY, 10000",
        "（单位：亿元）, CNY, CNY, 100000000",
        "[交易日期] 20230714 [单位] 亿港元, HKD, HKD, 100000000",
        "2022 年全国电影周票房（万元）, CNY, CNY, 10000",
        "带货销售额(亿) *, CNY, , 100000000",
        "观影人次(万), PEOPLE, , 10000",
        "收盘价/元, CNY, CNY, 1",
    })
    void unitIsFoundWhereverItIsWritten(String text, Unit metric, Unit unit, BigDecimal scale) {
        assertThat(UnitText.find(text, metric)).hasValueSatisfying(found -> {
            assertThat(found.unit().orElse(null)).isEqualTo(unit);
            assertThat(found.scale()).isEqualByComparingTo(scale);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"市盈率PE(TTM)", "市净率PB(LF)", "剧集播映指数 Top 10（2023-07-10 至 2023-07-15）", "影片", "应用/游戏总榜", "8月上榜访问量"})
    void bracketsWithSomethingElseInThemNameNoUnit(String text) {
        assertThat(UnitText.all(text)).isEmpty();
    }

    @Test
    void ofSeveralUnitsTheOneThatFitsTheMetricIsTaken() {
        assertThat(UnitText.find("单位：亿元，%", Unit.FRACTION).flatMap(PrintedUnit::unit))
                .contains(Unit.FRACTION);
        assertThat(UnitText.find("单位：亿元，%", Unit.CNY).flatMap(PrintedUnit::unit))
                .contains(Unit.CNY);
    }

    @Test
    void innermostHeaderWins() {
        assertThat(UnitText.find(List.of("估值 (倍)", "市值 (亿元)"), Unit.CNY).flatMap(PrintedUnit::unit))
                .contains(Unit.CNY);
    }

    @Test
    void contradictionIsHandedOverToBeSeen() {
        assertThat(UnitText.find("总市值(亿美元)", Unit.CNY).flatMap(PrintedUnit::unit))
                .contains(Unit.USD);
    }
}
