package io.sectorbrief.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a file of corrections; each has an English and a Chinese title. */
enum Field {
    OBSERVATION("观测"),
    DOCUMENT("文件"),
    PAGE("页"),
    EXHIBIT("图表"),
    ROW("行"),
    COLUMN("列"),
    PRINTED("原文"),
    VALUE("更正"),
    NAME("名称"),
    ENTITY("实体"),
    KIND("类别"),
    WHO("更正人"),
    WHY("理由");

    private final String chinese;

    Field(String chinese) {
        this.chinese = chinese;
    }

    String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> of(String title) {
        return Arrays.stream(values())
                .filter(field -> List.of(field.token(), field.chinese).contains(title))
                .findFirst();
    }
}
