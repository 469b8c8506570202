package io.sectorbrief.render.phrase;

import io.sectorbrief.model.Unit;

/** The word that follows a number of a unit in Chinese. */
final class UnitWord {

    private UnitWord() {}

    static String of(Unit unit) {
        return switch (unit) {
            case CNY -> "元";
            case HKD -> "港元";
            case USD -> "美元";
            case SECONDS -> "秒";
            case DAYS -> "天";
            case RANK -> "名";
            case POSITIONS -> "位";
            case POINTS -> "点";
            case MULTIPLE -> "倍";
            case VISITS -> "次";
            case PIECES -> "件";
            case PEOPLE -> "人";
            case SESSIONS -> "场";
            case SHARES -> "股";
            case COUNT -> "个";
            case FRACTION, INDEX, DATE, TEXT -> "";
        };
    }
}
