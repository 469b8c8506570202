package io.sectorbrief.render.phrase;

import io.sectorbrief.brief.Language;
import io.sectorbrief.brief.PeriodLabel;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Value;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;

/** As Chinese research says it: 15.40亿元, 上涨8.6%, 不低于6.40亿元. */
final class ChineseIdiom implements Idiom {

    @Override
    public Said amount(Value value) {
        return Numerals.amount(value);
    }

    @Override
    public Said rises(Quantity change, int digits, String up, String down) {
        return Numerals.rises(change, digits, up, down);
    }

    @Override
    public Said points(BigDecimal difference, int digits) {
        return Numerals.points(difference, digits);
    }

    @Override
    public Said points(BigDecimal difference, int digits, String up, String down) {
        return Numerals.points(difference, digits, up, down);
    }

    @Override
    public String bound(Quantity quantity) {
        return Numerals.bound(quantity);
    }

    @Override
    public String newcomer() {
        return "新进";
    }

    @Override
    public String rose() {
        return "上涨";
    }

    @Override
    public String fell() {
        return "下跌";
    }

    @Override
    public Listing listing() {
        return Listing.CHINESE;
    }

    @Override
    public String period(Period period) {
        return PeriodLabel.brief(period, Language.ZH);
    }
}
