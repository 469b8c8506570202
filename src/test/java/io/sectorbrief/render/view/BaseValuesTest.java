package io.sectorbrief.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.sectorbrief.brief.Language;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.render.phrase.Idiom;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaseValuesTest {

    private static final Period NOW = Period.parse("2030-W10");
    private static final Period BEFORE = NOW.previous();

    @Test
    void theBaseOfAChangeKeepsTheBoundItWasPrintedWith() throws TemplateModelException {
        Map<String, Observation> seen =
                Map.of("now", seen("now", NOW, Qualifier.GTE), "before", seen("before", BEFORE, Qualifier.GTE));

        assertThat(call(seen, "baseBound")).isEqualTo("≥");
    }

    @Test
    void anExactBaseHasNoSign() throws TemplateModelException {
        Map<String, Observation> seen =
                Map.of("now", seen("now", NOW, Qualifier.GTE), "before", seen("before", BEFORE, Qualifier.EQ));

        assertThat(call(seen, "baseBound")).isEmpty();
    }

    @Test
    void aChangeThatWasPrintedHasTheBaseThatTheBriefKnowsBesides() throws TemplateModelException {
        Map<String, Observation> seen =
                Map.of("now", seen("now", NOW, Qualifier.EQ), "elsewhere", seen("elsewhere", BEFORE, Qualifier.GTE));

        assertThat(call(seen, "baseBound")).isEqualTo("≥");
    }

    private static String call(Map<String, Observation> seen, String function) throws TemplateModelException {
        Idiom idiom = Idiom.of(Language.ZH);
        var method = (TemplateMethodModelEx)
                Objects.requireNonNull(new BaseValues(seen, idiom).functions().get(function));
        var sign = (TemplateScalarModel) Objects.requireNonNull(method.exec(List.of(new FigureView(change(), idiom))));
        return sign.getAsString();
    }

    private static Figure change() {
        return new Figure(
                "f",
                "section",
                "sellers",
                Optional.empty(),
                "甲",
                Optional.empty(),
                "gmv",
                "wow",
                Optional.empty(),
                NOW,
                Optional.of(BEFORE),
                Quantity.exact(new BigDecimal("0.5"), Unit.FRACTION),
                FigureStatus.OK,
                List.of("now", "before"));
    }

    private static Observation seen(String id, Period period, Qualifier qualifier) {
        return new Observation(
                id,
                "sellers",
                "甲",
                "甲",
                Optional.empty(),
                "gmv",
                Optional.empty(),
                period,
                Optional.empty(),
                new Quantity(new BigDecimal(90000000), Unit.CNY, qualifier, BigDecimal.ZERO),
                Status.ACCEPTED,
                Origin.CELL,
                new SourceRef(
                        "d",
                        "d.xlsx",
                        Optional.empty(),
                        Optional.of("1"),
                        Optional.of(0),
                        Optional.empty(),
                        Optional.empty(),
                        "9000w+"),
                List.of());
    }
}
